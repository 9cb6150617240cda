using System.Globalization;
using System.Text;

namespace LocaleGen;

/// <summary>Makes C# identifiers of names that people gave to keys, arguments and locales.</summary>
public static class Identifiers
{
    /// <summary>
    /// The words of a name put together in PascalCase: <c>sign-in_now</c> is <c>SignInNow</c>.
    /// </summary>
    /// <remarks>
    /// Words end at what is neither letter nor digit; capitals inside them stay. A leading digit gets <c>_</c>, and a name
    /// without a letter or digit is <c>_</c>. Never a C# keyword, and never ends with <c>_</c> otherwise.
    /// </remarks>
    public static string Pascal(string name)
    {
        var text = new StringBuilder(name.Length + 1);
        var isStart = true;
        foreach (var unit in name)
        {
            if (char.IsLetterOrDigit(unit))
            {
                text.Append(isStart ? char.ToUpperInvariant(unit) : unit);
                isStart = false;
            }
            else if (isStart || !IsMark(unit))
            {
                isStart = true;
            }
            else
            {
                // A vowel sign of an Indic script belongs to the letter before it.
                text.Append(unit);
            }
        }

        return text.Length == 0 || char.IsDigit(text[0]) ? "_" + text : text.ToString();
    }

    /// <summary>
    /// The same in camelCase, as parameters are named: <c>user_name</c> is <c>userName</c>, <c>URLPath</c> is
    /// <c>urlPath</c>. May be a C# keyword.
    /// </summary>
    public static string Camel(string name)
    {
        var text = Pascal(name).ToCharArray();
        for (var index = 0; index < text.Length && char.IsUpper(text[index]); index++)
        {
            // The last capital of a run begins the next word.
            if (index > 0 && index + 1 < text.Length && char.IsLower(text[index + 1]))
            {
                break;
            }

            text[index] = char.ToLowerInvariant(text[index]);
        }

        return new string(text);
    }

    /// <summary>The identifier, with <c>@</c> before it where it is a keyword.</summary>
    public static string Escape(string identifier) =>
        CSharpKeywords.Contains(identifier) ? "@" + identifier : identifier;

    /// <summary>Whether a text can be used as an identifier, perhaps with <c>@</c> before it.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length == 0 || !(text[0] == '_' || char.IsLetter(text[0])))
        {
            return false;
        }

        foreach (var unit in text)
        {
            if (!(unit == '_' || char.IsLetterOrDigit(unit) || IsMark(unit)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMark(char unit) =>
        char.GetUnicodeCategory(unit)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;
}
