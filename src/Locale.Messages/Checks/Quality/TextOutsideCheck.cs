namespace LocaleGen;

/// <summary>Finds words around a plural or select, which many languages cannot translate apart (LOC308).</summary>
internal sealed class TextOutsideCheck() : TextCheck(LocaleRules.TextOutsideBranches)
{
    /// <inheritdoc/>
    public override void Check(ReviewedText text, ICollection<MessageError> found)
    {
        if (text.Text.IndexOf('{') >= 0 && Find(text.Text, text.Message!) is { } range)
        {
            found.Add(
                new MessageError(
                    Rule,
                    range,
                    "These words stand outside the branches, and other languages may have to change them with the number or gender: write the whole sentence into every branch"
                )
            );
        }
    }

    private static TextRange? Find(string text, Message message)
    {
        TextRange? words = null;
        var branches = false;
        for (var index = 0; index < message.Parts.Count; index++)
        {
            var part = message.Parts[index];
            branches |= part is PluralPart or SelectPart or ChoicePart;
            if (words is null && part is TextPart literal && literal.Text.Any(char.IsLetter))
            {
                words = Trim(text, part.Range);
            }
        }

        return branches && words is not null
            ? words
            : message
                .Parts.SelectMany(Branches.Of)
                .Select(branch => Find(text, branch))
                .FirstOrDefault(found => found is not null);
    }

    private static TextRange Trim(string text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextRange.Between(start, end);
    }
}
