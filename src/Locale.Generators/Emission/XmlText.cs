using System.Text;

namespace LocaleGen;

/// <summary>Writes text into XML documentation.</summary>
internal static class XmlText
{
    /// <summary>The text with what XML would read otherwise escaped; characters that XML cannot hold become U+FFFD.</summary>
    public static string Escape(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var unit = text[index];
            if (index + 1 < text.Length && char.IsSurrogatePair(unit, text[index + 1]))
            {
                escaped.Append(unit).Append(text[++index]);
                continue;
            }

            switch (unit)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case < ' ' or '\u0085' or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF':
                case >= '\uD800' and <= '\uDFFF':
                    escaped.Append('\uFFFD');
                    break;
                default:
                    escaped.Append(unit);
                    break;
            }
        }

        return escaped.ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (var unit in text)
        {
            if (
                unit
                is < ' '
                    or '&'
                    or '<'
                    or '>'
                    or '\u0085'
                    or '\u2028'
                    or '\u2029'
                    or >= '\uD800'
            )
            {
                return false;
            }
        }

        return true;
    }
}
