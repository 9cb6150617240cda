namespace LocaleGen;

/// <summary>Where the UTF-16 code units of a text stand in its file, through the escapes of the format.</summary>
/// <remarks>Made in linear time and asked in constant time: a text may have a fault in every word.</remarks>
public sealed class UnitPlaces
{
    private readonly TextRange value;
    private readonly List<TextRange>? units;
    private readonly int end;

    private UnitPlaces(TextRange value, List<TextRange>? units, int end)
    {
        this.value = value;
        this.units = units;
        this.end = end;
    }

    /// <summary>Those of a value that is written without escapes.</summary>
    internal static UnitPlaces Plain(TextRange value) => new(value, null, value.End);

    /// <summary>Those of any other value.</summary>
    /// <param name="value">The value as written.</param>
    /// <param name="units">Each unit as written.</param>
    /// <param name="end">What is behind the last one, and what says nothing.</param>
    internal static UnitPlaces Of(TextRange value, List<TextRange> units, int end) =>
        new(value, units, end);

    /// <summary>The value as written: <see cref="LocaleEntry.ValueRange"/>.</summary>
    public TextRange Value => value;

    /// <summary>The place in the file of a piece of the text; what is behind the text is at its end.</summary>
    public TextRange Map(TextRange range)
    {
        var start = range.Length == 0 ? EndOf(range.Start) : StartOf(range.Start);
        return TextRange.Between(start, range.Length == 0 ? start : EndOf(range.End));
    }

    private int StartOf(int unit) =>
        units is null ? Math.Min(value.Start + unit, end)
        : unit < units.Count ? units[unit].Start
        : end;

    /// <summary>Where so many units end.</summary>
    private int EndOf(int count) =>
        units is null ? Math.Min(value.Start + count, end)
        : count == 0 ? value.Start
        : count <= units.Count ? units[count - 1].End
        : end;
}
