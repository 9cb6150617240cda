using System.Globalization;

namespace LocaleGen;

/// <summary>Finds words that stand twice in a row (LOC305).</summary>
/// <remarks>Silent in languages that double words to say something, and about the words that others may double.</remarks>
internal sealed class DoubledWordCheck() : TextCheck(LocaleRules.DoubledWord)
{
    private const int ShortestWord = 2;

    /// <inheritdoc/>
    public override void Check(ReviewedText text, ICollection<MessageError> found)
    {
        var words = text.Text;
        var (last, lastEnd) = (0, 0);
        for (var start = 0; start < words.Length; start++)
        {
            if (!char.IsLetter(words[start]))
            {
                continue;
            }

            var end = start + 1;
            while (end < words.Length && IsOfWord(words[end]))
            {
                end++;
            }

            var length = end - start;
            if (
                length == lastEnd - last
                && length >= ShortestWord
                && start > 0
                && !IsOfWord(words[start - 1])
                && string.Compare(
                    words,
                    last,
                    words,
                    start,
                    length,
                    StringComparison.OrdinalIgnoreCase
                ) == 0
                && IsSpace(words, lastEnd, start)
            )
            {
                Report(text, lastEnd, start, end, found);
            }

            (last, lastEnd) = (start, end);
            start = end;
        }
    }

    private void Report(
        ReviewedText text,
        int lastEnd,
        int start,
        int end,
        ICollection<MessageError> found
    )
    {
        var word = text.Text.Substring(start, end - start);
        if (DoubledWords.AreRight(text.Locale.Language, word) || !IsLiteral(text.Message!, start))
        {
            return;
        }

        found.Add(
            new(Rule, TextRange.Between(start, end), $"'{word}' stands twice: remove one")
            {
                Fix = MessageFix.Replace($"Remove '{word}'", TextRange.Between(lastEnd, end), ""),
            }
        );
    }

    private static bool IsOfWord(char unit) =>
        char.IsLetterOrDigit(unit)
        || unit is '\'' or '’' or '·' or '-' or '_' or '\u200C' or '\u200D'
        || (
            unit >= '\u0300'
            && char.GetUnicodeCategory(unit)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
        );

    private static bool IsSpace(string text, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (text[index] is not (' ' or '\u00A0' or '\u202F'))
            {
                return false;
            }
        }

        return end > start;
    }

    private static bool IsLiteral(Message message, int position)
    {
        var parts = new List<TextPart>();
        Literals.Collect(message, parts);
        return parts.Any(part => part.Range.Start <= position && position < part.Range.End);
    }
}
