using System.Text;

namespace LocaleGen;

/// <summary>Writes a baseline so that changes of it are lines of a diff.</summary>
internal static class BaselineWriter
{
    public static string Write(IEnumerable<BaselineEntry> entries)
    {
        var lines = entries
            .Distinct()
            .OrderBy(entry => entry.File, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .ThenBy(entry => entry.Rule, StringComparer.Ordinal)
            .Select(entry => "\n    " + Write(entry))
            .ToList();
        var list = lines.Count == 0 ? "[]" : $"[{string.Join(",", lines)}\n  ]";
        return $"{{\n  \"version\": 1,\n  \"findings\": {list}\n}}\n";
    }

    private static string Write(BaselineEntry entry)
    {
        var line = new StringBuilder("{ ");
        Append(line, "rule", entry.Rule);
        Append(line, "file", entry.File);
        Append(line, "key", entry.Key);
        Append(line, "hash", entry.Hash);
        return line.Remove(line.Length - 2, 2).Append(" }").ToString();
    }

    private static void Append(StringBuilder line, string name, string? value)
    {
        if (value is not null)
        {
            line.Append('"')
                .Append(name)
                .Append("\": ")
                .Append(JsonEscape.Write(value))
                .Append(", ");
        }
    }
}
