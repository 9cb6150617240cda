namespace LocaleGen;

/// <summary>The words of a folder in one catalog: overrides, checked like any other.</summary>
internal sealed class WatchedCatalog
{
    private readonly Catalog catalog;
    private Dictionary<(string Locale, string Key), string> seen = [];
    private volatile Overrides words;

    public WatchedCatalog(Catalog catalog, ILocaleData? data)
    {
        this.catalog = catalog;
        words = Overrides.Create(catalog, [], data).Overrides;
    }

    /// <summary>The catalog's messages in one locale, with the words of the folder.</summary>
    public LocaleMessages ForIndex(int locale) => words.ForIndex(locale);

    /// <summary>
    /// Takes what changed. A text that is refused leaves what was there; what is gone gives way to the text that was
    /// built; keys and locales that the catalog does not have need a build.
    /// </summary>
    public void Apply(IEnumerable<WatchedText> texts)
    {
        var now = new Dictionary<(string Locale, string Key), string>();
        foreach (var text in texts)
        {
            if (LocaleOf(text.Culture) is { } locale && catalog.TryFindKey(text.Key, out _))
            {
                now.TryAdd((locale, text.Key), text.Text);
            }
        }

        var next = words;
        foreach (var gone in seen.Keys.Where(place => !now.ContainsKey(place)))
        {
            next = next.Without(gone.Locale, gone.Key);
        }

        var changed = now.Where(text =>
                !seen.TryGetValue(text.Key, out var before) || before != text.Value
            )
            .Select(text => new OverrideText(text.Key.Locale, text.Key.Key, text.Value));
        words = next.With(changed).Overrides;
        seen = now;
    }

    private string? LocaleOf(string culture) =>
        LocaleTag.TryParse(culture, out var tag)
        && catalog.Data.Tags.Canonicalize(tag).ToString() is var locale
        && catalog.Supported.Contains(locale)
            ? locale
            : null;
}
