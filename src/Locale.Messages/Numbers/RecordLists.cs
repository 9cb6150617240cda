namespace LocaleGen;

/// <summary>Lists in records: how many, then each.</summary>
internal static class RecordLists
{
    /// <summary>Reads one item.</summary>
    public delegate TItem ItemReading<TItem>(ref RecordReader reader);

    /// <summary>Writes a list.</summary>
    public static void WriteAll<TItem>(
        this RecordWriter writer,
        EquatableList<TItem> items,
        Action<TItem> write
    )
    {
        writer.WriteNumber(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    /// <summary>Reads a list.</summary>
    public static EquatableList<TItem> ReadAll<TItem>(
        this ref RecordReader reader,
        ItemReading<TItem> read
    )
    {
        var items = new TItem[reader.ReadNumber()];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = read(ref reader);
        }

        return new EquatableList<TItem>(items);
    }
}
