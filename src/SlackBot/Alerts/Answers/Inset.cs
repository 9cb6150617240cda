using SlackBot.Slack;

namespace SlackBot.Alerts.Answers;

/// <summary>Puts markup, such as a date or code, into a hole of a sentence, wherever the language has that hole.</summary>
internal static class Inset
{
    /// <summary>What the message is given in place of the markup: a character for private use.</summary>
    public const string Hole = "\uE000";

    /// <summary>The sentence, escaped, with the markup where the hole is; one without hole stays without.</summary>
    public static Mrkdwn In<TMessage>(TMessage sentence, Mrkdwn markup)
        where TMessage : ISpanFormattable =>
        Mrkdwn.Raw(Mrkdwn.Of($"{sentence}").Markup.Replace(Hole, markup.Markup));

    /// <summary>The sentence with a command, something to type, as code.</summary>
    public static Mrkdwn Command<TMessage>(TMessage sentence, string command)
        where TMessage : ISpanFormattable => In(sentence, Mrkdwn.Code(command));
}
