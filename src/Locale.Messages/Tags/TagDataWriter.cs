namespace LocaleGen;

/// <summary>Collects the rows of tables.</summary>
internal sealed class TagDataWriter
{
    private readonly List<byte[]>[] sections;

    public TagDataWriter()
    {
        sections = new List<byte[]>[TableLayout.Count];
        for (var section = 0; section < sections.Length; section++)
        {
            sections[section] = [];
        }
    }

    /// <summary>Adds a row that was copied from another table.</summary>
    public void Add(TagSection section, ReadOnlySpan<byte> row) =>
        sections[(int)section].Add(row.ToArray());

    /// <summary>Adds a row of fields.</summary>
    /// <exception cref="FormatException">A field does not fit.</exception>
    public void Add(TagSection section, string source, params (string? Text, int Width)[] fields)
    {
        var row = new byte[TableLayout.Of(section).RowWidth];
        var start = 0;
        foreach (var (text, width) in fields)
        {
            if (
                (text ?? "").Any(character => character is < ' ' or > '~')
                || !TryWrite(text, row.AsSpan(start, width))
            )
            {
                throw new FormatException(
                    $"CLDR's row '{source}' does not fit the table {section}: '{text}' is too long."
                );
            }

            start += width;
        }

        sections[(int)section].Add(row);
    }

    /// <summary>Puts every table in the order of its keys, but those whose order has a meaning of its own.</summary>
    public TagData ToData()
    {
        var bytes = new List<byte>();
        foreach (var rows in sections)
        {
            TagData.WriteCount(bytes, rows.Count);
        }

        for (var section = 0; section < sections.Length; section++)
        {
            var keyWidth = TableLayout.Of((TagSection)section).KeyWidth;
            IEnumerable<byte[]> rows = sections[section];
            if ((TagSection)section is not (TagSection.TagAliases or TagSection.RegionDistances))
            {
                rows = rows.OrderBy(row => row, new KeyComparer(keyWidth));
            }

            foreach (var row in rows)
            {
                bytes.AddRange(row);
            }
        }

        return new TagData(bytes.ToArray());
    }

    private static bool TryWrite(string? text, Span<byte> field)
    {
        if ((text ?? "").Length > field.Length)
        {
            return false;
        }

        field.Fill((byte)SubtagCode.Pad);
        for (var index = 0; index < (text ?? "").Length; index++)
        {
            field[index] = (byte)text![index];
        }

        return true;
    }

    private sealed class KeyComparer(int width) : IComparer<byte[]>
    {
        public int Compare(byte[]? left, byte[]? right) =>
            left.AsSpan(0, width).SequenceCompareTo(right.AsSpan(0, width));
    }
}
