namespace LocaleGen;

/// <summary>Why something is not answered with a text.</summary>
/// <param name="Rule">The id of the rule that refuses it, such as <c>LOC001</c>.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Offset">Where in the message, or in the line that is no request, in UTF-16 code units; else 0.</param>
internal sealed record Refusal(string Rule, string Message, int Offset)
{
    /// <summary>A refusal that is about the whole.</summary>
    public Refusal(LocaleRule rule, string message)
        : this(rule.Id, message, 0) { }

    /// <summary>A refusal for the first error of a message.</summary>
    public static Refusal Of(MessageError error) =>
        new(error.Rule.Id, error.Text, error.Range.Start);
}
