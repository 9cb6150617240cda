using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;
using SlackBot.Wording.Answers;

namespace SlackBot.Wording.Verbs;

/// <summary>Finds what <c>show</c> and <c>reset</c> mean: also wording of messages and languages that the bot no longer has.</summary>
internal static class StoredPlace
{
    /// <summary>The place that is meant, or what to answer where that is not clear.</summary>
    public static (WordingPlace Place, Answer? Problem) Find(
        Caller caller,
        WordingSnapshot snapshot,
        WordingRequest request,
        string usage
    )
    {
        if (request.Key.Length == 0)
        {
            return (default, AskAnswer.Of(caller, caller.Strings.Wording.Ask.Key, usage));
        }

        var word = request.Locale ?? request.Text;
        var stored = snapshot
            .All.Select(rewording => rewording.Place)
            .Where(place => place.Key == request.Key)
            .OrderBy(place => place.Locale != caller.Locale)
            .ThenBy(place => place.Locale, StringComparer.Ordinal)
            .ToList();
        var named = stored.Find(place =>
            string.Equals(place.Locale, word, StringComparison.OrdinalIgnoreCase)
        );
        if (named.Key is not null)
        {
            return (named, null);
        }

        if (request.Locale is null && request.Text.Length > 0)
        {
            return (default, AskAnswer.UnknownLanguage(caller, request.Text, usage));
        }

        var place = new WordingPlace(request.Locale ?? caller.Locale, request.Key);
        return place.IsKnown ? (place, null)
            : stored.Count > 0 && request.Locale is null ? (stored[0], null)
            : (default, AskAnswer.UnknownKey(caller, request.Key));
    }
}
