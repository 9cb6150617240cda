using LocaleGen;

namespace SlackBot.Wording.BuiltIn;

/// <summary>The text that people see for a message.</summary>
/// <param name="Written">The locale the text is written in: the one that was asked for, or one that its missing texts come from.</param>
/// <param name="Rewording">The tenant's wording that it is, or null for a built-in text.</param>
internal sealed record CurrentText(string Text, string Written, Rewording? Rewording)
{
    /// <summary>The text as a tree: it was checked before it came into use.</summary>
    public Message Message => MessageParser.Parse(Text).Message!;

    /// <summary>Whose plural rules and formats hold: those that were asked for, unless the text is in another language.</summary>
    public string FormatsFor(string asked) =>
        LocaleTag.Parse(asked).Language == LocaleTag.Parse(Written).Language ? asked : Written;
}

/// <summary>Finds the text that is shown for a message, in the order in which <see cref="Overrides"/> looks.</summary>
internal sealed class CurrentTexts(BuiltInTexts builtIn)
{
    /// <summary>What is shown with a tenant's wording.</summary>
    /// <param name="place">A supported locale and a known key.</param>
    /// <exception cref="ArgumentException">The message or the language is unknown.</exception>
    public CurrentText Find(WordingPlace place, WordingSnapshot snapshot)
    {
        foreach (var locale in Strings.Catalog.FallbacksOf(place.Locale))
        {
            var written = new WordingPlace(locale, place.Key);
            if (snapshot.Used(written) is { } rewording)
            {
                return new(rewording.Text!, locale, rewording);
            }

            if (builtIn.Find(written) is { } text)
            {
                return new(text, locale, null);
            }
        }

        throw new ArgumentException($"There is no text for {place}.", nameof(place));
    }

    /// <summary>What is shown where the tenant has no wording.</summary>
    /// <inheritdoc cref="Find"/>
    public CurrentText BuiltIn(WordingPlace place) => Find(place, WordingSnapshot.Empty);
}
