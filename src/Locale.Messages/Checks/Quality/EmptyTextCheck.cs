namespace LocaleGen;

/// <summary>Finds texts that are empty although the source text is not (LOC302).</summary>
internal sealed class EmptyTextCheck() : TextCheck(LocaleRules.EmptyText)
{
    /// <inheritdoc/>
    public override void Check(ReviewedText text, ICollection<MessageError> found)
    {
        if (IsEmptied(text))
        {
            found.Add(
                new(
                    Rule,
                    text.Whole,
                    "The text is empty, and the source text is not: translate it, or delete the key so that the source text is shown"
                )
            );
        }
    }

    /// <summary>Whether a text says nothing where the source text does: a mistake beside which no other counts.</summary>
    public static bool IsEmptied(ReviewedText text) =>
        text.Source is { } source && IsBlank(text.Text) && !IsBlank(source.Text);

    /// <summary>Whether a text is white space at most.</summary>
    public static bool IsBlank(string text)
    {
        foreach (var unit in text)
        {
            if (!char.IsWhiteSpace(unit))
            {
                return false;
            }
        }

        return true;
    }
}
