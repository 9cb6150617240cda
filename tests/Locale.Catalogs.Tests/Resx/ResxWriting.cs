using System.Globalization;
using System.Text;

namespace LocaleGen.Tests;

/// <summary>Writes texts as RESX in as many ways as there are: escaped, in sections, spaced and commented at random.</summary>
internal static class ResxWriting
{
    /// <summary>The texts that XML can hold, under keys none of which is a group of another.</summary>
    public static List<(string Key, string Text)> Texts(IEnumerable<(string Key, string Text)> raw)
    {
        var texts = new List<(string, string)>();
        foreach (var (key, text) in raw)
        {
            texts.Add((texts.Count + " " + Allowed(key).Replace('.', ' '), Allowed(text)));
        }

        return texts;
    }

    public static string Write(IEnumerable<(string Key, string Text)> texts, Random random)
    {
        var written = new StringBuilder("<?xml version=\"1.0\"?>").Append(Space(random));
        written.Append("<root>").Append(Space(random));
        foreach (var (key, text) in texts)
        {
            var quote = random.Next(2) == 0 ? '"' : '\'';
            written.Append("<data").Append(Blank(random)).Append("name=").Append(quote);
            foreach (var unit in key)
            {
                written.Append(
                    unit is '<' or '&' or '\t' or '\n' or '\r'
                    || unit == quote
                    || random.Next(5) == 0
                        ? Reference(unit, random)
                        : unit.ToString()
                );
            }

            written.Append(quote).Append('>').Append(Space(random)).Append("<value>");
            WriteText(written, text, random);
            written.Append("</value").Append(random.Next(3) == 0 ? "\n>" : ">");
            written.Append(Space(random)).Append("</data>").Append(Space(random));
        }

        return written.Append("</root>").Append(Space(random)).ToString();
    }

    private static void WriteText(StringBuilder written, string text, Random random)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var unit = text[index];
            if (char.IsHighSurrogate(unit))
            {
                written.Append(
                    random.Next(2) == 0
                        ? text.Substring(index, 2)
                        : $"&#x{char.ConvertToUtf32(unit, text[index + 1]):x};"
                );
                index++;
            }
            else if (unit is '&' or '<' && random.Next(2) == 0)
            {
                written.Append("<![CDATA[").Append(unit).Append("]]>");
            }
            else if (unit is '&' or '<' or '>' or '\r' || random.Next(4) == 0)
            {
                written.Append(Reference(unit, random));
            }
            else
            {
                written.Append(unit == '\n' && random.Next(2) == 0 ? "\r\n" : unit.ToString());
            }

            written.Append(random.Next(20) == 0 ? "<!-- & <b> -->" : "");
        }
    }

    private static string Reference(char unit, Random random) =>
        (unit, random.Next(3)) switch
        {
            ('&', 0) => "&amp;",
            ('<', 0) => "&lt;",
            ('>', 0) => "&gt;",
            ('"', 0) => "&quot;",
            ('\'', 0) => "&apos;",
            (_, 1) => $"&#{((int)unit).ToString(CultureInfo.InvariantCulture)};",
            _ => $"&#x{(int)unit:X};",
        };

    private static string Allowed(string text)
    {
        var kept = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            if (
                char.IsHighSurrogate(text[index])
                && index + 1 < text.Length
                && char.IsLowSurrogate(text[index + 1])
            )
            {
                kept.Append(text[index]).Append(text[++index]);
            }
            else if (
                text[index] is '\t' or '\n' or '\r' or (>= ' ' and <= '\uFFFD')
                && !char.IsSurrogate(text[index])
            )
            {
                kept.Append(text[index]);
            }
        }

        return kept.ToString();
    }

    private static string Blank(Random random) => random.Next(3) == 0 ? "\r\n " : " ";

    private static string Space(Random random) =>
        random.Next(5) switch
        {
            0 => "\r\n  ",
            1 => "<!-- <data name='x'> -->",
            2 => "<?pi <data ?>",
            _ => "",
        };
}
