namespace LocaleGen;

/// <summary>Finds texts that begin or end with other white space than the source text (LOC303).</summary>
/// <remarks>A space is a space, whether it breaks the line or not; scripts without spaces between words may leave it out.</remarks>
internal sealed class OuterSpaceCheck() : TextCheck(LocaleRules.OuterSpaceDiffers)
{
    /// <inheritdoc/>
    public override void Check(ReviewedText text, ICollection<MessageError> found)
    {
        if (
            text.Source is not { } source
            || (!HasOuterSpace(text.Text) && !HasOuterSpace(source.Text))
            || EmptyTextCheck.IsBlank(text.Text)
            || EmptyTextCheck.IsBlank(source.Text)
        )
        {
            return;
        }

        var (own, ofSource) = (HeadOf(text.Text), HeadOf(source.Text));
        if (Differ(text.Text.Substring(0, own), source.Text.Substring(0, ofSource), text.Text[own]))
        {
            var range = new TextRange(0, Math.Max(own, 1));
            Add(found, "begins", range, new(0, own), source.Text.Substring(0, ofSource));
        }

        (own, ofSource) = (TailOf(text.Text), TailOf(source.Text));
        var tail = source.Text.Substring(ofSource);
        if (Differ(text.Text.Substring(own), tail, text.Text[own - 1]))
        {
            var place = TextRange.Between(own, text.Text.Length);
            Add(found, "ends", place.Length > 0 ? place : new(own - 1, 1), place, tail);
        }
    }

    private void Add(
        ICollection<MessageError> found,
        string verb,
        TextRange range,
        TextRange place,
        string space
    ) =>
        found.Add(
            new(
                Rule,
                range,
                $"The text {verb} with other white space than the source text: {Remedy(space)}"
            )
            {
                Fix = MessageFix.Replace("Write the white space of the source text", place, space),
            }
        );

    private static string Remedy(string space) =>
        space.Length == 0 ? "remove it"
        : space.IndexOf('\n') >= 0 ? "write the same line breaks"
        : space.Length == 1 ? "write one space"
        : $"write {space.Length} characters of it";

    private static bool HasOuterSpace(string text) =>
        text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]));

    private static int HeadOf(string text)
    {
        var end = 0;
        while (char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int TailOf(string text)
    {
        var start = text.Length;
        while (char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static bool Differ(string own, string source, char beside) =>
        (own.Length != source.Length || Lines(own) != Lines(source))
        && !(own.Length == 0 && source == " " && WordSpacing.IsWithoutSpaces(beside));

    private static int Lines(string space) => space.Count(unit => unit == '\n');
}
