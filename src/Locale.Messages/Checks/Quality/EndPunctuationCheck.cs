namespace LocaleGen;

/// <summary>Finds texts that end with other punctuation than the source text (LOC304).</summary>
internal sealed class EndPunctuationCheck() : TextCheck(LocaleRules.EndPunctuationDiffers)
{
    /// <inheritdoc/>
    public override void Check(ReviewedText text, ICollection<MessageError> found)
    {
        if (
            text.Source is not { Message: { } sourceMessage } source
            || EmptyTextCheck.IsBlank(text.Text)
            || EmptyTextCheck.IsBlank(source.Text)
            || !EndsInWords(text.Message!)
            || !EndsInWords(sourceMessage)
        )
        {
            return;
        }

        var (own, end) = EndPunctuation.Of(text.Text, text.Locale.Language);
        var (wanted, _) = EndPunctuation.Of(source.Text, source.Locale.Language);
        if (
            own.Mark != wanted.Mark
            && !EndPunctuation.MayDiffer(text.Locale.Language, own.Mark, wanted.Mark)
        )
        {
            Report(text, TextRange.Between(end - own.Length, end), wanted.Mark, found);
        }
    }

    private void Report(
        ReviewedText text,
        TextRange place,
        char wanted,
        ICollection<MessageError> found
    )
    {
        var mark = EndPunctuation.Write(wanted, text.Locale.Language);
        var said =
            wanted == EndPunctuation.None
                ? "nothing: remove this"
                : $"'{wanted}': write '{mark.TrimStart('\u00A0', '\u202F')}'";
        var range = place.Length > 0 ? place : new TextRange(Math.Max(0, place.Start - 1), 1);
        found.Add(
            new(Rule, range, $"The source text ends with {said}")
            {
                Fix = MessageFix.Replace("End as the source text does", place, mark),
            }
        );
    }

    // Behind an argument or a plural it cannot be seen here what the text ends with.
    private static bool EndsInWords(Message message)
    {
        for (var index = message.Parts.Count - 1; index >= 0; index--)
        {
            if (message.Parts[index] is not TagPart)
            {
                return message.Parts[index] is TextPart && index == message.Parts.Count - 1;
            }
        }

        return false;
    }
}
