using System.Text;

namespace LocaleGen;

/// <summary>Writes text into XML.</summary>
internal static class ResxEscape
{
    private const string CDataStart = "<![CDATA[";
    private const string CDataEnd = "]]>";
    private const StringComparison Ordinal = StringComparison.Ordinal;

    /// <summary>Writes text that stands between tags.</summary>
    public static string Write(string text) => Write(text, isAttribute: false);

    /// <summary>Writes text that stands in double quotes within a tag.</summary>
    public static string WriteAttribute(string text) => Write(text, isAttribute: true);

    /// <summary>
    /// Writes text that takes the place of a piece of a value, which may begin or end within a CDATA section: there, markup
    /// stands as it is, and a section that the piece opens or closes half is made whole.
    /// </summary>
    public static string Write(string file, TextRange value, TextRange place, string text)
    {
        var startsInside = IsInCData(file, value, place.Start);
        var endsInside = IsInCData(file, value, place.End);
        var written = startsInside ? text.Replace(CDataEnd, "]]]]><![CDATA[>") : Write(text);
        return written
            + (
                startsInside == endsInside ? ""
                : startsInside ? CDataEnd
                : CDataStart
            );
    }

    private static bool IsInCData(string file, TextRange value, int position)
    {
        if (file.IndexOf(CDataStart, value.Start, position - value.Start, Ordinal) < 0)
        {
            return false;
        }

        var units = new XmlUnits(file, value);
        while (units.Position < position && units.MoveNext()) { }

        return units.IsInCData;
    }

    private static string Write(string text, bool isAttribute)
    {
        var written = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            written.Append(
                unit switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '"' when isAttribute => "&quot;",
                    '\t' when isAttribute => "&#x9;",
                    '\n' when isAttribute => "&#xA;",
                    '\r' => "&#xD;",
                    // XML has no way to write it.
                    _ when !XmlReference.IsAllowed(unit) => "\uFFFD",
                    _ => null,
                } ?? unit.ToString()
            );
        }

        return written.ToString();
    }
}
