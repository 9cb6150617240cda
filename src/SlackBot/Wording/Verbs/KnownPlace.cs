using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;
using SlackBot.Wording.Answers;

namespace SlackBot.Wording.Verbs;

/// <summary>Finds what <c>set</c> and <c>preview</c> mean: a message of this version in a language that it speaks.</summary>
internal static class KnownPlace
{
    /// <summary>The place that is meant, in the caller's language where no other is named, or what to answer.</summary>
    public static (WordingPlace Place, Answer? Problem) Find(
        Caller caller,
        WordingRequest request,
        string usage
    )
    {
        if (request.Key.Length == 0)
        {
            return (default, AskAnswer.Of(caller, caller.Strings.Wording.Ask.Key, usage));
        }

        var place = new WordingPlace(request.Locale ?? caller.Locale, request.Key);
        return place.IsKnown ? (place, null) : (default, AskAnswer.UnknownKey(caller, request.Key));
    }
}
