namespace LocaleGen;

/// <summary>Where the texts come from that a locale lacks.</summary>
public static class FallbackChains
{
    /// <summary>
    /// The supported locale that a locale's missing texts come from: its nearest supported parent by CLDR
    /// (<see cref="TagTable.Ancestry"/>), else the source locale. With <c>en</c> as source, <c>de-AT</c> → <c>de</c> →
    /// <c>en</c>; <c>zh-Hant</c> → <c>en</c>, never <c>zh</c>.
    /// </summary>
    /// <param name="tags">The full table, or a slice for the supported locales.</param>
    /// <param name="locale">One of the supported locales.</param>
    /// <param name="supported">The locales that there are texts in.</param>
    /// <param name="source">The source locale, where every chain ends.</param>
    /// <returns>A tag as it is in <paramref name="supported"/>, or the source; null for the source itself.</returns>
    public static LocaleTag? ParentOf(
        TagTable tags,
        LocaleTag locale,
        IReadOnlyList<LocaleTag> supported,
        LocaleTag source
    )
    {
        if (locale == source)
        {
            return null;
        }

        var own = tags.Canonicalize(locale.WithoutExtensions());
        foreach (
            var ancestor in tags.Ancestry(locale)
                .Where(ancestor => ancestor != locale && ancestor != own)
        )
        {
            foreach (var candidate in supported)
            {
                if (tags.Canonicalize(candidate.WithoutExtensions()) == ancestor)
                {
                    return candidate;
                }
            }
        }

        return source;
    }
}
