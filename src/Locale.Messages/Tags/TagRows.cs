namespace LocaleGen;

/// <summary>The rows of CLDR's supplemental data that a <see cref="TagTable"/> is made of; tags with <c>-</c>.</summary>
public sealed record TagRows
{
    private static readonly IReadOnlyDictionary<string, string> None =
        new Dictionary<string, string>();

    /// <summary>languageAlias: replaced tag → replacement.</summary>
    public IReadOnlyDictionary<string, string> LanguageAliases { get; init; } = None;

    /// <summary>scriptAlias.</summary>
    public IReadOnlyDictionary<string, string> ScriptAliases { get; init; } = None;

    /// <summary>territoryAlias; a territory that was divided has its parts with spaces between them.</summary>
    public IReadOnlyDictionary<string, string> RegionAliases { get; init; } = None;

    /// <summary>variantAlias.</summary>
    public IReadOnlyDictionary<string, string> VariantAliases { get; init; } = None;

    /// <summary>parentLocales: locale → parent, <c>und</c> for root.</summary>
    public IReadOnlyDictionary<string, string> Parents { get; init; } = None;

    /// <summary>likelySubtags: tag → language, script and region.</summary>
    public IReadOnlyDictionary<string, string> LikelySubtags { get; init; } = None;

    /// <summary>languageMatching, in order: the first row that fits holds.</summary>
    public IReadOnlyList<MatchRow> Matches { get; init; } = [];

    /// <summary>matchVariable: name with its <c>$</c> → regions with <c>+</c> between them.</summary>
    public IReadOnlyDictionary<string, string> MatchVariables { get; init; } = None;

    /// <summary>paradigmLocales.</summary>
    public IReadOnlyList<string> ParadigmLocales { get; init; } = [];

    /// <summary>territoryContainment: region → the regions directly in it, groupings too.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> RegionContainment { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>availableLocales: the locales that CLDR has data for.</summary>
    public IReadOnlyList<string> AvailableLocales { get; init; } = [];
}

/// <summary>A row of languageMatching.</summary>
/// <param name="Desired">Language, language and script, or all three, with <c>*</c> for any and <c>$…</c> for a set of regions.</param>
/// <param name="Supported">The same for what there is.</param>
/// <param name="Distance">0 to 100.</param>
/// <param name="OneWay">Whether the row does not hold the other way round.</param>
public sealed record MatchRow(string Desired, string Supported, int Distance, bool OneWay);
