namespace LocaleGen;

/// <summary>Finds texts that are longer than the <c>maxLength</c> of their metadata, or of the source's (LOC309).</summary>
/// <remarks>
/// Counted are the code points of the longest branches. An argument and <c>#</c> count as one: they show something, and how
/// much nobody knows here.
/// </remarks>
internal sealed class TooLongCheck() : TextCheck(LocaleRules.TooLong)
{
    /// <inheritdoc/>
    public override void Check(ReviewedText text, ICollection<MessageError> found)
    {
        if (text.MaxLength is not { } limit || text.Text.Length <= limit)
        {
            return;
        }

        var length = LengthOf(text.Message!);
        if (length > limit)
        {
            found.Add(
                new(
                    Rule,
                    text.Whole,
                    $"The text has {length} characters where it is longest, and may have {limit}: shorten it"
                )
            );
        }
    }

    private static int LengthOf(Message message)
    {
        var length = 0;
        for (var index = 0; index < message.Parts.Count; index++)
        {
            var part = message.Parts[index];
            length += part switch
            {
                TextPart literal => LengthOf(literal.Text),
                PluralPart or SelectPart or ChoicePart => Branches.Of(part).Max(LengthOf),
                TagPart => 0,
                _ => 1,
            };
        }

        return length;
    }

    private static int LengthOf(string text) => text.Count(unit => !char.IsLowSurrogate(unit));
}
