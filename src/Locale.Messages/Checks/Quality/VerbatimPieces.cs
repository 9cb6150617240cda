using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LocaleGen;

/// <summary>The numbers and addresses in the words of a message.</summary>
/// <param name="Numbers">The numbers, each by its digits alone.</param>
/// <param name="Addresses">The URLs and e-mail addresses.</param>
/// <param name="Digits">All digits, sorted: two texts that group them otherwise, as in dates, have the same.</param>
internal sealed record VerbatimPieces(
    List<VerbatimPiece> Numbers,
    List<VerbatimPiece> Addresses,
    string Digits
)
{
    // Looking for addresses takes time in the square of a word's length.
    private const int LongestWithAddresses = 5000;

    // A text with more is a table, and each is compared with all.
    private const int MostNumbers = 200;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly Regex Address = new(
        @"\b[a-z][a-z0-9+.-]*://[^\s<>""'(){}\[\]«»“”‘’、。，）]+|[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Patience
    );

    private static readonly Regex LocaleSegment = new(
        "(?<=/)[a-z]{2}([-_][a-z]{2,4})?(?=/|$)|(?<=://)[a-z]{2}(?=\\.)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Patience
    );

    /// <summary>Finds them; those of branches each once.</summary>
    public static VerbatimPieces Of(string text, Message message)
    {
        var parts = new List<TextPart>();
        Literals.Collect(message, parts);
        var pieces = new VerbatimPieces([], [], "");
        var digits = new StringBuilder();
        foreach (var part in parts)
        {
            pieces.AddNumbers(text, part, pieces.TakeAddresses(text, part), digits);
        }

        var sorted = digits.ToString().ToCharArray();
        Array.Sort(sorted);
        return pieces with { Digits = new string(sorted) };
    }

    /// <summary>Adds the addresses of a part, and gives its words with nothing of note in their places.</summary>
    private string TakeAddresses(string text, TextPart part)
    {
        var words = part.Text;
        var mayHave =
            words.Length < LongestWithAddresses
            && (words.IndexOf('@') >= 0 || words.IndexOf("://", StringComparison.Ordinal) >= 0);
        return !mayHave
            ? words
            : Address.Replace(
                words,
                found =>
                {
                    AddAddress(text, part, found);
                    return new string('x', found.Length);
                }
            );
    }

    private void AddAddress(string text, TextPart part, Match found)
    {
        var written = found.Value.TrimEnd('.', ',', ':', ';', '!', '?');
        var value = LocaleSegment.Replace(written, "").Replace("//", "/").TrimEnd('/');
        Addresses.Add(
            new(
                written,
                value.ToLowerInvariant(),
                Literals.Find(text, part, found.Index, written.Length)
            )
        );
    }

    private void AddNumbers(string text, TextPart part, string words, StringBuilder all)
    {
        for (var start = 0; start < words.Length && Numbers.Count < MostNumbers; start++)
        {
            if (!char.IsDigit(words[start]))
            {
                continue;
            }

            var digits = new StringBuilder();
            var end = start;
            while (end < words.Length && (char.IsDigit(words[end]) || IsMark(words, end)))
            {
                if (char.IsDigit(words[end]))
                {
                    digits.Append(CharUnicodeInfo.GetDecimalDigitValue(words[end]));
                }

                end++;
            }

            var value = digits.ToString();
            if (!Numbers.Exists(one => one.Value == value))
            {
                all.Append(value);
                Numbers.Add(
                    new(
                        words.Substring(start, end - start),
                        value,
                        Literals.Find(text, part, start, end - start)
                    )
                );
            }

            start = end;
        }
    }

    // A mark that groups digits or parts a fraction off, between two digits; white space only before three of them.
    private static bool IsMark(string words, int index) =>
        index + 1 < words.Length
        && char.IsDigit(words[index + 1])
        && (
            words[index] is '.' or ',' or '\'' or '’' or '\u066B' or '\u066C'
            || (
                words[index] is ' ' or '\u00A0' or '\u202F' or '\u2009' && IsGroup(words, index + 1)
            )
        );

    private static bool IsGroup(string words, int start) =>
        start + 3 <= words.Length
        && char.IsDigit(words[start + 1])
        && char.IsDigit(words[start + 2])
        && (start + 3 == words.Length || !char.IsDigit(words[start + 3]));
}
