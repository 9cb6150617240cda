using SlackBot.Wording.BuiltIn;
using SlackBot.Wording.Search;

namespace SlackBot.Wording.Listing;

/// <summary>All messages in a language: the tenant's broken wordings, of whatever language, then reworded ones, then the rest.</summary>
internal sealed class WordingList
{
    private WordingList(List<ListedMessage> broken, List<ListedMessage> messages)
    {
        Broken = broken.Count;
        Total = messages.Count;
        Reworded = messages.Count(message => message.Rewording is not null);
        Messages =
        [
            .. broken,
            .. messages.Where(message => message.Rewording is not null),
            .. messages.Where(message => message.Rewording is null),
        ];
    }

    public IReadOnlyList<ListedMessage> Messages { get; }

    /// <summary>How many messages there are, broken wordings not counted.</summary>
    public int Total { get; }

    public int Reworded { get; }

    public int Broken { get; }

    /// <summary>The list for a tenant.</summary>
    /// <param name="locale">A supported tag.</param>
    public static WordingList Of(string locale, WordingSnapshot snapshot, CurrentTexts texts)
    {
        var broken =
            from rewording in snapshot.All
            let breakage = snapshot.BreakageOf(rewording.Place)
            where breakage is not null
            orderby rewording.Place.Key, rewording.Place.Locale
            select new ListedMessage(rewording.Place, rewording.Text, rewording, breakage);
        var messages =
            from key in Strings.Catalog.Keys
            let place = new WordingPlace(locale, key)
            let current = texts.Find(place, snapshot)
            select new ListedMessage(place, current.Text, current.Rewording, null);
        return new([.. broken], [.. messages]);
    }

    /// <summary>The messages whose key and text together hold every word.</summary>
    /// <param name="words">As <see cref="SearchText.Words"/> gives them.</param>
    public IReadOnlyList<ListedMessage> Find(IReadOnlyList<string> words) =>
        [
            .. Messages.Where(message =>
            {
                var text = SearchText.Of($"{message.Place.Key}\n{message.Text}");
                return words.All(word => text.Contains(word, StringComparison.Ordinal));
            }),
        ];
}
