namespace LocaleGen;

/// <summary>Takes what is wrong with the style of one part, and says where in the message it stands.</summary>
internal sealed class StyleFaults(FormatPart part, List<MessageError> errors)
{
    /// <summary>Whether anything was wrong.</summary>
    public bool Any { get; private set; }

    /// <summary>A token of a skeleton, or a letter of a pattern, means nothing or contradicts another.</summary>
    /// <param name="start">Where it begins in the style.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="text">What is wrong and what to do, in one English sentence without a final full stop.</param>
    public void Skeleton(int start, int length, string text) =>
        Add(
            LocaleRules.BadSkeleton,
            new TextRange(part.StyleRange.Start + start, length),
            MessageFault.StyleMalformed,
            text
        );

    /// <summary>The whole style is none that the type has.</summary>
    public void Style(string text) =>
        Add(
            LocaleRules.SyntaxError,
            part.Style is null ? part.TypeRange : part.StyleRange,
            MessageFault.StyleMalformed,
            text
        );

    /// <summary>The data at hand lacks what the style needs.</summary>
    /// <param name="locale">The locale.</param>
    /// <param name="what">What is lacking, such as <c>date</c>.</param>
    public void Missing(LocaleRecord locale, string what) =>
        Add(
            LocaleRules.SyntaxError,
            part.TypeRange,
            MessageFault.DataMissing,
            $"this project carries no {what} data for '{locale.Tag}': it needs LocaleGen.Cldr"
        );

    private void Add(LocaleRule rule, TextRange range, MessageFault fault, string text)
    {
        Any = true;
        errors.Add(new MessageError(rule, range, text) { Fault = fault });
    }
}
