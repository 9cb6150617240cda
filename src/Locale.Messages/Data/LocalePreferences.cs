namespace LocaleGen;

/// <summary>What the region of a locale prefers, with what the tag itself asks for before it.</summary>
/// <param name="Currency">
/// The region's current currency (CLDR currencyData) or that of <c>-u-cu-</c>; null where the tag names no region.
/// </param>
/// <param name="Calendar">
/// The first calendar of the region, of its likely region where the tag names none (CLDR calendarPreferenceData), or that
/// of <c>-u-ca-</c>, such as <c>gregorian</c>, <c>buddhist</c> or <c>persian</c>.
/// </param>
/// <param name="Hour">The preferred hour letter, <c>H</c>, <c>h</c>, <c>K</c> or <c>k</c> (CLDR timeData, or <c>-u-hc-</c>).</param>
/// <param name="AllowedHours">What the region allows, separated by spaces, such as <c>h hb H hB</c>.</param>
/// <param name="FirstDay">The first day of the week: 0 is Sunday (CLDR weekData, or <c>-u-fw-</c>).</param>
/// <param name="MinimalDays">How many days of a week make it the first one of a year.</param>
/// <param name="Region">The region of the tag, or the one that its language is mostly spoken in; empty where neither is known.</param>
/// <param name="SetsTimeStyles">
/// Whether the styles of time keep to <paramref name="Hour"/> rather than to the patterns of the locale's data, because these are
/// another region's, as those of <c>en</c> are for <c>en-TH</c>, or the tag itself asks for hours or a region.
/// </param>
public sealed record LocalePreferences(
    string? Currency,
    string Calendar,
    char Hour,
    string AllowedHours,
    int FirstDay,
    int MinimalDays,
    string Region = "",
    bool SetsTimeStyles = false
)
{
    /// <summary>The world's: Gregorian, 24 hours, weeks from Monday.</summary>
    public static LocalePreferences World { get; } = new(null, "gregorian", 'H', "H", 1, 1);

    /// <summary>Which units it measures in.</summary>
    public MeasurePreferences Measures { get; init; } = MeasurePreferences.World;

    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteText(Currency ?? "");
        writer.WriteText(Calendar);
        writer.WriteText(Hour.ToString());
        writer.WriteText(AllowedHours);
        writer.WriteNumber(FirstDay);
        writer.WriteNumber(MinimalDays);
        writer.WriteText(Region);
        writer.WriteNumber(SetsTimeStyles ? 1 : 0);
        Measures.WriteTo(writer);
    }

    internal static LocalePreferences Read(ref RecordReader reader)
    {
        var currency = reader.ReadText();
        return new LocalePreferences(
            currency.Length == 0 ? null : currency,
            reader.ReadText(),
            reader.ReadText()[0],
            reader.ReadText(),
            reader.ReadNumber(),
            reader.ReadNumber(),
            reader.ReadText(),
            reader.ReadNumber() != 0
        )
        {
            Measures = MeasurePreferences.Read(ref reader),
        };
    }
}
