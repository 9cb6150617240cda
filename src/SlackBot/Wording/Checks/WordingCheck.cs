using LocaleGen;

namespace SlackBot.Wording.Checks;

/// <summary>Whether a text may be a wording, before anything is stored or shown of it.</summary>
internal static class WordingCheck
{
    /// <summary>
    /// In UTF-16 code units, as Slack counts: a section takes no more. A slash command brings at most 4,000.
    /// </summary>
    public const int LongestText = 3000;

    private static readonly OverrideReview Review = new(Strings.Catalog, CldrData.Full);

    /// <summary>Why a text is refused for a message; null where it may be used.</summary>
    /// <param name="place">A supported locale and a known key.</param>
    /// <param name="message">The text as a tree, where it may be used.</param>
    /// <exception cref="ArgumentException">The message or the language is unknown.</exception>
    public static WordingRefusal? Refuse(WordingPlace place, string text, out Message? message)
    {
        message = null;
        if (text.Length > LongestText)
        {
            return new WordingRefusal.TooLong(text);
        }

        if (SlackMarkup.Find(text) is { } markup)
        {
            return new WordingRefusal.Markup(text, markup);
        }

        var signature = SignatureOf(place.Key);
        var parsed = MessageParser.Parse(text, DeclaredTags.ForOverridesOf(signature));
        var errors = parsed.Message is null
            ? parsed.Errors
            : MessageCompiler.Compile(parsed.Message, signature, RecordOf(place.Locale)).Errors;
        if (errors.Count > 0)
        {
            return new WordingRefusal.Faulty(text, errors);
        }

        message = parsed.Message;
        return null;
    }

    /// <summary>What the checks of the build remark on a text that may be used, with places in it.</summary>
    /// <param name="place">A supported locale and a known key.</param>
    public static IReadOnlyList<MessageError> NotesOf(WordingPlace place, string text) =>
        Review.Review(new OverrideText(place.Locale, place.Key, text)).Notes;

    /// <summary>The arguments of a message.</summary>
    /// <exception cref="ArgumentException">There is no such message.</exception>
    public static MessageSignature SignatureOf(string key) =>
        Strings.Catalog.TryFindKey(key, out var index)
            ? Strings.Catalog.SignatureOf(index)
            : throw new ArgumentException($"There is no message '{key}'.", nameof(key));

    /// <summary>The data of a language that the bot speaks.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static LocaleRecord RecordOf(string locale) =>
        CldrData.Full.Find(LocaleTag.Parse(locale))
        ?? throw new ArgumentException($"CLDR has nothing on '{locale}'.", nameof(locale));
}
