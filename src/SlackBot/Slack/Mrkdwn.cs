using SlackBot.Slack.Formatting;

namespace SlackBot.Slack;

/// <summary>
/// Text in Slack's markup (https://docs.slack.dev/messaging/formatting-message-text), in which everything that
/// came from outside is already escaped: only code puts markup into it. Slack has no escape for
/// <c>* _ ~ `</c>, so those of a text remain what its author typed.
/// </summary>
internal readonly record struct Mrkdwn
{
    /// <summary>How dates are shown: each reader's own time zone and language.</summary>
    private const string DateFormat = "{date_short_pretty} {time}";

    private readonly string? markup;

    private Mrkdwn(string markup) => this.markup = markup;

    /// <summary>Nothing.</summary>
    public static Mrkdwn Empty => default;

    /// <summary>As it is sent.</summary>
    public string Markup => markup ?? "";

    /// <summary>Whether nothing would be seen, which Slack refuses.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(markup);

    /// <summary>Markup that the code itself has written; never for text from outside.</summary>
    public static Mrkdwn Raw(string markup) => new(markup);

    /// <summary>A text from outside: <c>&amp; &lt; &gt;</c> escaped, nothing else changed.</summary>
    public static Mrkdwn Escape(string text) => new(Entities.Escape(text));

    /// <summary>
    /// Literal parts are markup; texts and messages in the holes are escaped, and markup in a hole goes in as it is.
    /// </summary>
    public static Mrkdwn Of(MrkdwnHandler markup) => new(markup.Finish());

    /// <summary>Bold, on one line. An asterisk in it, which would end the bold, becomes the look-alike ∗ (U+2217).</summary>
    public static Mrkdwn Bold(string text)
    {
        var line = OneLine(text).Trim().Replace('*', '∗');
        return line.Length == 0 ? Empty : new($"*{Entities.Escape(line)}*");
    }

    /// <summary>
    /// Code inside a line: line breaks become spaces. A backtick in it, which would end the code, becomes the
    /// look-alike ˋ (U+02CB).
    /// </summary>
    public static Mrkdwn Code(string text)
    {
        var line = OneLine(text).Replace('`', 'ˋ');
        return string.IsNullOrWhiteSpace(line) ? Empty : new($"`{Entities.Escape(line)}`");
    }

    /// <summary>
    /// A block of code. One and two backticks stay as they are; three, which would end the block, are kept apart by
    /// a zero-width space (U+200B).
    /// </summary>
    public static Mrkdwn CodeBlock(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Empty;
        }

        var code = text.ReplaceLineEndings("\n");
        if (code.Contains("```", StringComparison.Ordinal))
        {
            code = code.Replace("``", "`\u200B`", StringComparison.Ordinal);
        }

        // On lines of their own, so that a backtick at either end of the code touches no fence.
        return new($"```\n{Entities.Escape(code)}\n```");
    }

    /// <summary>A moment in each reader's own time zone and language.</summary>
    /// <param name="fallback">What old clients and notifications show; a bar in it, which would end it, becomes ¦.</param>
    public static Mrkdwn Date(DateTimeOffset moment, string fallback)
    {
        var shown = string.IsNullOrWhiteSpace(fallback)
            ? moment.UtcDateTime.ToString("u")
            : OneLine(fallback).Replace('|', '¦');
        return new($"<!date^{moment.ToUnixTimeSeconds()}^{DateFormat}|{Entities.Escape(shown)}>");
    }

    /// <summary>The items with the separator, a text, between them.</summary>
    public static Mrkdwn Join(string separator, IEnumerable<Mrkdwn> items) =>
        new(string.Join(Entities.Escape(separator), items.Select(item => item.Markup)));

    public static Mrkdwn operator +(Mrkdwn left, Mrkdwn right) => new(left.Markup + right.Markup);

    /// <summary>In at most <paramref name="max"/> UTF-16 units; see <see cref="MrkdwnCut"/>.</summary>
    public Mrkdwn Cut(int max) => Markup.Length <= max ? this : new(MrkdwnCut.Cut(Markup, max));

    /// <summary>As a screen reader would say it, without markup.</summary>
    public string ToPlainText() => MrkdwnPlainText.Of(Markup);

    public bool Equals(Mrkdwn other) => Markup == other.Markup;

    public override int GetHashCode() => Markup.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc cref="Markup"/>
    public override string ToString() => Markup;

    private static string OneLine(string text) =>
        text.AsSpan().IndexOfAny("\r\n\t\v\f\u0085\u2028\u2029") < 0
            ? text
            : text.ReplaceLineEndings(" ").Replace('\t', ' ').Replace('\v', ' ');
}
