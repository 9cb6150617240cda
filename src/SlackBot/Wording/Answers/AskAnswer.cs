using SlackBot.Slack;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;
using SlackBot.Wording.BuiltIn;

namespace SlackBot.Wording.Answers;

/// <summary>What is said when it is not clear what is meant: what is missing or unknown, and how the command is written.</summary>
internal static class AskAnswer
{
    /// <summary>A sentence and the usage of the verb.</summary>
    public static Answer Of(Caller caller, string sentence, string usage) =>
        new AnswerBuilder()
            .Section(Mrkdwn.Escape(sentence))
            .Context(Usage(caller, usage))
            .Build(sentence);

    /// <summary>No text stands behind the message.</summary>
    public static Answer MissingText(Caller caller, WordingPlace place, string usage)
    {
        var words = caller.Strings.Wording.Ask;
        return new AnswerBuilder()
            .Section(Inset.In(words.Text(Inset.Hole), WordingLook.Message(place)))
            .Context(Usage(caller, usage), WordingCommand.Details(place, caller.Strings))
            .Build(words.Text(WordingLook.PlainMessage(place)).ToString());
    }

    /// <summary>There is no such message: the nearest ones are offered.</summary>
    public static Answer UnknownKey(Caller caller, string key)
    {
        var words = caller.Strings.Wording.Ask;
        var typed = WordingLook.Typed(key);
        var near = KeyOffers.For(key);
        return new AnswerBuilder()
            .Section(Inset.Command(words.UnknownKey(Inset.Hole), typed))
            .Section(
                near.Count == 0
                    ? Mrkdwn.Empty
                    : Inset.In(words.Near(Inset.Hole), WordingLook.Codes(near))
            )
            .Context(Inset.Command(words.Search(Inset.Hole), $"{WordingCommand.Name} search …"))
            .Build(
                near.Count == 0
                    ? $"{words.UnknownKey(typed)}"
                    : $"{words.UnknownKey(typed)} {words.Near(string.Join(" · ", near))}"
            );
    }

    /// <summary>The word where a language is expected is none.</summary>
    public static Answer UnknownLanguage(Caller caller, string word, string usage)
    {
        var sentence = caller.Strings.Wording.Ask.UnknownLanguage(
            WordingLook.Typed(word),
            string.Join(", ", Strings.Supported)
        );
        return Of(caller, sentence.ToString(), usage);
    }

    private static Mrkdwn Usage(Caller caller, string usage) =>
        Inset.Command(caller.Strings.Wording.Ask.Usage(Inset.Hole), usage);
}
