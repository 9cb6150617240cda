using System.Globalization;
using System.Text;

namespace SlackBot.Wording.Search;

/// <summary>Text as a search compares it: without case, accents and vowel signs, full-width letters as usual ones.</summary>
internal static class SearchText
{
    private const char Tatweel = '\u0640';
    private const int FullWidthToAscii = 0xFF01 - '!';

    /// <summary>The text to compare.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (LatinLetters.Both(letter) is { } both)
            {
                folded.Append(both);
            }
            else if (!IsSign(letter))
            {
                folded.Append(Fold(letter));
            }
        }

        return folded.ToString();
    }

    /// <summary>The words of a search, each to be compared.</summary>
    public static IReadOnlyList<string> Words(string search) =>
        [
            .. search
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(Of)
                .Where(word => word.Length > 0),
        ];

    private static char Fold(char letter) =>
        LatinLetters.Beneath(letter)
        ?? letter switch
        {
            >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(letter - FullWidthToAscii)),
            'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
            'ؤ' => 'و',
            'ئ' => 'ي',
            _ => char.ToLowerInvariant(letter),
        };

    /// <summary>Accents and vowel signs; not the marks of kana, which make other letters.</summary>
    private static bool IsSign(char letter) =>
        letter is Tatweel
        || (
            letter is not ('\u3099' or '\u309A')
            && CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark
        );
}
