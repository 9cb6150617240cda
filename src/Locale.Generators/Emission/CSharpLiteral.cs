using System.Globalization;
using System.Text;

namespace LocaleGen;

/// <summary>Writes text as C# literals.</summary>
internal static class CSharpLiteral
{
    /// <summary>A string literal.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        AppendEscaped(literal, text, 0, text.Length);
        return literal.Append('"').ToString();
    }

    /// <summary>Writes a piece of a text as it stands within a literal.</summary>
    public static void AppendEscaped(StringBuilder literal, string text, int start, int end)
    {
        var plain = start;
        for (var index = start; index < end; index++)
        {
            var unit = text[index];
            if (unit is >= ' ' and <= '~' and not ('"' or '\\') || !MustBeEscaped(unit))
            {
                continue;
            }

            // In runs: most of a text stands as it is.
            literal.Append(text, plain, index - plain);
            plain = index + 1;
            Escape(literal, unit);
        }

        literal.Append(text, plain, end - plain);
    }

    private static void Escape(StringBuilder literal, char unit)
    {
        literal.Append('\\');
        switch (unit)
        {
            case '"' or '\\':
                literal.Append(unit);
                break;
            case '\n':
                literal.Append('n');
                break;
            case '\t':
                literal.Append('t');
                break;
            default:
                literal
                    .Append('u')
                    .Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>What ends the literal or a line, or would be invisible to a reader or reorder what he sees.</summary>
    private static bool MustBeEscaped(char unit) =>
        unit is < ' ' or '"' or '\\'
        || unit > '~'
            && char.GetUnicodeCategory(unit)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.PrivateUse
                    or UnicodeCategory.OtherNotAssigned;
}
