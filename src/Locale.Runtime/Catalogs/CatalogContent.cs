namespace LocaleGen;

/// <summary>What the generator writes for a catalog. Read lazily: a locale that is not used costs nothing.</summary>
public abstract class CatalogContent
{
    /// <summary>The source locale: what all others are compared with, and the end of every fallback chain.</summary>
    public abstract string Source { get; }

    /// <summary>How many keys there are.</summary>
    public abstract int KeyCount { get; }

    /// <summary>
    /// A line for each key, in the order of the generated enum: the key's name, then for each argument a tab, the
    /// argument's name, a colon, its kind (<c>t</c>, <c>n</c>, <c>m</c>, <c>l</c>, <c>e</c>, <c>f</c>) and, for the last two,
    /// its type. A tag has a field too: <c>&lt;</c>, its name and, behind a colon, the names of tags it may stand in, with
    /// commas. Every
    /// line ends with a line feed; in names <c>\t</c>, <c>\n</c> and <c>\\</c> stand for those characters.
    /// </summary>
    public abstract ReadOnlySpan<byte> Keys { get; }

    /// <summary>The slice of CLDR that the catalog's locales need, as <see cref="LocaleSlice.Read"/> reads it.</summary>
    public abstract ReadOnlySpan<byte> Slice { get; }

    /// <summary>Makes the texts of every supported locale, the source locale first.</summary>
    public abstract CatalogLocale[] CreateLocales();

    /// <summary>Makes the texts of the pseudo-locales; their fallback is the source, and so are their rules and formats.</summary>
    public virtual CatalogLocale[] CreatePseudoLocales() => [];
}

/// <summary>The texts of one locale as the generator writes them.</summary>
public abstract class CatalogLocale
{
    /// <summary>The locale's tag.</summary>
    public abstract string Tag { get; }

    /// <summary>Where missing texts come from: the tag of another supported locale, or null for the source.</summary>
    public abstract string? Fallback { get; }

    /// <summary>The programs of all keys, as a <c>ProgramTable</c> writes them.</summary>
    public abstract ReadOnlySpan<byte> Programs { get; }

    /// <summary>
    /// What the styles come to that the locale's messages use, and those it shows of its fallbacks in the same language, as a
    /// <c>FormatTable</c> writes them.
    /// </summary>
    public virtual ReadOnlySpan<byte> Formats => default;
}
