using System.Globalization;
using System.Text;

namespace LocaleGen.Tests;

/// <summary>Writes texts as JSON in as many ways as there are: nested or flat, escaped at random, spaced at random.</summary>
internal static class LocaleWriting
{
    private const string Letters = "\"\\/bfnrt";
    private const string Meanings = "\"\\/\b\f\n\r\t";

    /// <summary>Makes keys of arbitrary strings: unique, none a group of another, short enough, no metadata.</summary>
    public static Dictionary<string, string> Distinct(IEnumerable<(string Key, string Text)> pairs)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (raw, text) in pairs)
        {
            var key = string.Join(".", raw.Split('.').Select(part => "k" + part).Take(3));
            if (!texts.Keys.Any(other => IsInside(other, key) || IsInside(key, other)))
            {
                texts[key] = text;
            }
        }

        return texts;
    }

    public static string Write(IReadOnlyDictionary<string, string> texts, Random random)
    {
        var written = new StringBuilder();
        WriteGroup(written, texts.ToDictionary(pair => pair.Key, pair => pair.Value), random);
        return written.ToString();
    }

    /// <summary>The code unit that a literal of one character or escape stands for.</summary>
    public static char UnitOf(string literal) =>
        literal.Length == 1 ? literal[0]
        : literal[1] == 'u'
            ? (char)
                int.Parse(literal.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
        : Meanings[Letters.IndexOf(literal[1])];

    private static void WriteGroup(
        StringBuilder written,
        Dictionary<string, string> texts,
        Random random
    )
    {
        written.Append('{').Append(Space(random));
        foreach (var members in texts.GroupBy(pair => pair.Key.Split('.')[0]))
        {
            if (members.First().Key != members.Key && random.Next(3) > 0)
            {
                WriteText(written, members.Key, random);
                written.Append(':').Append(Space(random));
                var inner = members.ToDictionary(
                    pair => pair.Key.Substring(members.Key.Length + 1),
                    pair => pair.Value
                );
                WriteGroup(written, inner, random);
                written.Append(',').Append(Space(random));
                continue;
            }

            foreach (var (key, text) in members)
            {
                WriteText(written, key, random);
                written.Append(Space(random)).Append(':').Append(Space(random));
                WriteText(written, text, random);
                written.Append(',').Append(Space(random));
            }
        }

        written.Append('}').Append(Space(random));
    }

    private static void WriteText(StringBuilder written, string text, Random random)
    {
        written.Append('"');
        foreach (var unit in text)
        {
            var known = Meanings.IndexOf(unit);
            var mustEscape = unit is '"' or '\\' or < ' ';
            if (known >= 0 && (mustEscape || random.Next(2) == 0))
            {
                written.Append('\\').Append(Letters[known]);
            }
            else if (mustEscape || random.Next(4) == 0)
            {
                written
                    .Append("\\u")
                    .Append(((int)unit).ToString(random.Next(2) == 0 ? "x4" : "X4"));
            }
            else
            {
                written.Append(unit);
            }
        }

        written.Append('"');
    }

    private static string Space(Random random) =>
        random.Next(6) switch
        {
            0 => " ",
            1 => "\r\n\t",
            2 => " // \" } remark\n",
            3 => "/* , { \" */",
            _ => "",
        };

    private static bool IsInside(string group, string key) =>
        key == group || key.StartsWith(group + ".", StringComparison.Ordinal);
}
