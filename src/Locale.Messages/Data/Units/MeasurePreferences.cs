namespace LocaleGen;

/// <summary>What decides in which units a locale measures (UTS #35, Part 6, Unit Preferences Overrides).</summary>
/// <param name="Region">Its region: that of <c>-u-rg-</c>, of the tag, or the likely one.</param>
/// <param name="System">The system of measurement of <c>-u-ms-</c>, or empty.</param>
/// <param name="Temperature">The unit of temperatures of <c>-u-mu-</c>, or empty.</param>
public sealed record MeasurePreferences(string Region, string System, string Temperature)
{
    /// <summary>The world's.</summary>
    public static MeasurePreferences World { get; } = new(UnitPreferencesRecord.World, "", "");

    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteText(Region);
        writer.WriteText(System);
        writer.WriteText(Temperature);
    }

    internal static MeasurePreferences Read(ref RecordReader reader) =>
        new(reader.ReadText(), reader.ReadText(), reader.ReadText());
}
