using System.Text;
using SlackBot.Slack;

namespace SlackBot.Wording.Answers;

/// <summary>Puts markup, such as code, a person or a date, into the holes of a sentence, wherever the language has them.</summary>
internal static class Inset
{
    /// <summary>What a message is given in place of the first markup: a character for private use.</summary>
    public const string Hole = "\uE000";

    /// <summary>The same for the second one.</summary>
    public const string SecondHole = "\uE001";

    /// <summary>The sentence, escaped, with the markup where the holes are; a sentence may lack holes.</summary>
    public static Mrkdwn In<TMessage>(TMessage sentence, params ReadOnlySpan<Mrkdwn> markup)
        where TMessage : ISpanFormattable
    {
        var text = sentence.ToString(null, null);
        var filled = new StringBuilder();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var hole = text[at] - Hole[0];
            if (hole >= 0 && hole < markup.Length)
            {
                filled.Append(Mrkdwn.Escape(text[start..at]).Markup).Append(markup[hole].Markup);
                start = at + 1;
            }
        }

        return Mrkdwn.Raw(filled.Append(Mrkdwn.Escape(text[start..]).Markup).ToString());
    }

    /// <summary>The sentence with something to type as code.</summary>
    public static Mrkdwn Command<TMessage>(TMessage sentence, string command)
        where TMessage : ISpanFormattable => In(sentence, Mrkdwn.Code(command));
}
