using System.Globalization;
using System.Text;

namespace LocaleGen;

/// <summary>Writes text as C# literals.</summary>
internal static class CSharpLiteral
{
    /// <summary>A string literal.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2);
        literal.Append('"');
        foreach (var unit in text)
        {
            if (unit is '"' or '\\')
            {
                literal.Append('\\').Append(unit);
            }
            else if (unit is '\n' or '\t')
            {
                literal.Append(unit == '\n' ? "\\n" : "\\t");
            }
            else if (MustBeEscaped(unit))
            {
                literal
                    .Append("\\u")
                    .Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                literal.Append(unit);
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A literal of UTF-8 bytes.</summary>
    public static string Utf8(string text) => Of(text) + "u8";

    /// <summary>What ends a line, or would be invisible to a reader or reorder what he sees.</summary>
    private static bool MustBeEscaped(char unit) =>
        unit < ' '
        || unit > '~'
            && char.GetUnicodeCategory(unit)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.PrivateUse
                    or UnicodeCategory.OtherNotAssigned;
}
