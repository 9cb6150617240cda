namespace LocaleGen;

/// <summary>The formats of one locale that the generator resolved, by <see cref="FormatKey"/>.</summary>
public sealed class FormatTable
{
    private readonly Dictionary<string, string> formats = new(StringComparer.Ordinal);

    /// <summary>A table without formats.</summary>
    public static FormatTable Empty { get; } = new();

    /// <summary>Adds a format; one that is there stays.</summary>
    public void Add(string key, ResolvedFormat format)
    {
        if (!formats.ContainsKey(key))
        {
            formats.Add(key, format.Write());
        }
    }

    /// <summary>A format, or null where the table has none of that key.</summary>
    /// <exception cref="FormatException">It was written by another version.</exception>
    public ResolvedFormat? Find(string key) =>
        formats.TryGetValue(key, out var format)
            ? ResolvedFormat.Read(System.Text.Encoding.UTF8.GetBytes(format))
            : null;

    /// <summary>The table as text, valid UTF-8, to be read by <see cref="Read"/>; empty for an empty table.</summary>
    public string Write()
    {
        if (formats.Count == 0)
        {
            return "";
        }

        var writer = new RecordWriter();
        writer.WriteNumber(formats.Count);
        foreach (var format in formats.OrderBy(format => format.Key, StringComparer.Ordinal))
        {
            writer.WriteText(format.Key);
            writer.WriteText(format.Value);
        }

        return writer.ToString();
    }

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">The data is cut short.</exception>
    public static FormatTable Read(ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty)
        {
            return Empty;
        }

        var table = new FormatTable();
        var reader = new RecordReader(data);
        for (var count = reader.ReadNumber(); count > 0; count--)
        {
            table.formats.Add(reader.ReadText(), reader.ReadText());
        }

        return table;
    }
}
