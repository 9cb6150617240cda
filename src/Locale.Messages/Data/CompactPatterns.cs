namespace LocaleGen;

/// <summary>The patterns of compact notation, such as <c>0K</c>, by the power of ten they begin at.</summary>
/// <param name="Rows">Ordered by magnitude.</param>
public sealed record CompactPatterns(EquatableList<CompactRow> Rows)
{
    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteNumber(Rows.Count);
        foreach (var row in Rows)
        {
            row.WriteTo(writer);
        }
    }

    internal static CompactPatterns Read(ref RecordReader reader)
    {
        var rows = new CompactRow[reader.ReadNumber()];
        for (var index = 0; index < rows.Length; index++)
        {
            rows[index] = CompactRow.Read(ref reader);
        }

        return new CompactPatterns(new EquatableList<CompactRow>(rows));
    }
}

/// <summary>The patterns for numbers of one power of ten.</summary>
/// <param name="Magnitude">The power: 3 for thousands.</param>
/// <param name="Patterns">By plural category; <c>0</c> alone says that such numbers are written in full.</param>
/// <param name="ExactlyOne">The pattern for the integer 1, or empty.</param>
public sealed record CompactRow(int Magnitude, PluralTexts Patterns, string ExactlyOne)
{
    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteNumber(Magnitude);
        Patterns.WriteTo(writer);
        writer.WriteText(ExactlyOne);
    }

    internal static CompactRow Read(ref RecordReader reader) =>
        new(reader.ReadNumber(), PluralTexts.Read(ref reader), reader.ReadText());
}
