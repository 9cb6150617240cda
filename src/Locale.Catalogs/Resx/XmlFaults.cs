namespace LocaleGen;

/// <summary>Says what is wrong with a character of an XML text, and what to write instead.</summary>
internal static class XmlFaults
{
    /// <summary>Reports all faulty characters of a text or of an attribute's value.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="content">The text of an element, or an attribute's value.</param>
    /// <param name="errors">Takes what is wrong.</param>
    /// <param name="isAttribute">Whether it is an attribute's value, which may hold what ends CDATA.</param>
    public static void ReportIn(
        string text,
        TextRange content,
        FileErrorList errors,
        bool isAttribute = false
    )
    {
        if (XmlUnits.IsPlain(text, content))
        {
            return;
        }

        for (var units = new XmlUnits(text, content); !errors.IsFull && units.MoveNext(); )
        {
            if (!units.IsValid && !(isAttribute && units.Unit == '>'))
            {
                errors.Add(TextRange.Between(units.Start, units.Position), Describe(text, units));
            }
        }
    }

    private static string Describe(string text, XmlUnits units) =>
        units.Unit == '&' ? DescribeReference(text, units.Start)
        : units.Unit == '>' ? "']]>' does not stand in a text: write ]]&gt;"
        : $"XML has no character U+{(int)units.Unit:X4}: delete it";

    private static string DescribeReference(string text, int start)
    {
        var close = start + 1;
        while (
            close < text.Length
            && close - start < 30
            && (text[close] == '#' || char.IsLetterOrDigit(text[close]))
        )
        {
            close++;
        }

        var isNamed = close > start + 1 && close < text.Length && text[close] == ';';
        return isNamed
            ? $"'{text.Substring(start, close + 1 - start)}' is no reference that XML knows: write the character itself, or its number as in &#160;"
            : "A '&' that is text is written &amp;";
    }
}
