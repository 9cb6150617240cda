namespace LocaleGen;

/// <summary>What is worth a word of an override that may be used all the same.</summary>
/// <param name="Override">The override.</param>
/// <param name="Notes">What the rules say of it, with places in its text; empty where it is faultless.</param>
public sealed record OverrideNotes(OverrideText Override, EquatableList<MessageError> Notes);

/// <summary>
/// Asks the checks of single texts about overrides: those that review locale files in the build, and the same words.
/// </summary>
/// <remarks>
/// <see cref="Overrides.Create"/> refuses what cannot run and asks for nothing else, so that loading a tenant's texts costs no
/// more than compiling them. Thread-safe.
/// </remarks>
public sealed class OverrideReview
{
    private readonly Catalog catalog;
    private readonly ILocaleData data;
    private readonly TextReview review;

    /// <summary>A review of overrides of a catalog.</summary>
    /// <param name="catalog">The generated catalog, <c>Strings.Catalog</c>.</param>
    /// <param name="data">Where plural rules come from: <c>CldrData.Full</c>, or null for the project's slice.</param>
    /// <param name="rules">Which rules are asked; null for those that are on by default.</param>
    public OverrideReview(Catalog catalog, ILocaleData? data = null, RuleFilter? rules = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        this.catalog = catalog;
        this.data = data ?? catalog.Data;
        review = rules is null ? TextReview.Default : new TextReview(rules);
    }

    /// <summary>
    /// The source text of a key, for the rules that compare a translation with it; null for the whole or for a key leaves
    /// these rules out. An application does not carry its source texts, so it has to know them from elsewhere.
    /// </summary>
    public Func<string, string?>? SourceTexts { get; init; }

    /// <summary>What the rules say of an override.</summary>
    /// <param name="text">The override; one that would be refused has what is wrong with it among the notes.</param>
    /// <exception cref="ArgumentException">There is no such message, or its locale is no language tag.</exception>
    public OverrideNotes Review(OverrideText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!catalog.TryFindKey(text.Key, out var key))
        {
            throw new ArgumentException($"There is no message '{text.Key}'.", nameof(text));
        }

        if (!LocaleTag.TryParse(text.Locale, out var tag))
        {
            throw new ArgumentException($"'{text.Locale}' is no language tag.", nameof(text));
        }

        var signature = catalog.SignatureOf(key);
        var reviewed = Read(text.Text, tag, signature) with
        {
            Source = SourceOf(text.Key, tag, signature),
        };
        var found = new List<MessageError>(reviewed.Parsed.Errors);
        review.Check(reviewed, found);
        return new(text, new(found.OrderBy(note => note.Range.Start)));
    }

    /// <summary>What the rules say of the overrides in use: those that have notes, by locale and key.</summary>
    public IReadOnlyList<OverrideNotes> ReviewAll(Overrides overrides)
    {
        ArgumentNullException.ThrowIfNull(overrides);
        return
        [
            .. overrides
                .Texts.OrderBy(text => text.Locale, StringComparer.Ordinal)
                .ThenBy(text => text.Key, StringComparer.Ordinal)
                .Select(Review)
                .Where(notes => notes.Notes.Count > 0),
        ];
    }

    private ReviewedText? SourceOf(string key, LocaleTag tag, MessageSignature signature) =>
        LocaleTag.TryParse(catalog.Source, out var source)
        && source != tag
        && SourceTexts?.Invoke(key) is { } text
            ? Read(text, source, signature)
            : null;

    private ReviewedText Read(string text, LocaleTag tag, MessageSignature signature) =>
        new(
            text,
            MessageParser.Parse(text, DeclaredTags.ForOverridesOf(signature)),
            ReviewedLocale.Of(tag.ToString(), data.Find(tag))
        )
        {
            DeclaredArguments = [.. signature.Arguments.Select(argument => argument.Name)],
        };
}
