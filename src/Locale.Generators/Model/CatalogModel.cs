namespace LocaleGen;

/// <summary>What all generated files agree on; nothing of the words.</summary>
/// <param name="Settings">What the project file says.</param>
/// <param name="Source">The source locale; empty where there are no locale files.</param>
/// <param name="Keys">The keys; the index of one is its number at run time.</param>
/// <param name="Root">The accessors.</param>
/// <param name="Locales">The supported locales, the source first.</param>
internal sealed record CatalogModel(
    ProjectSettings Settings,
    string Source,
    EquatableList<KeyModel> Keys,
    AccessorGroup Root,
    EquatableList<LocaleModel> Locales
)
{
    private Dictionary<string, int>? indexes;

    /// <summary>The pseudo-locales, which are no supported locales; their fallback is the source.</summary>
    public EquatableList<LocaleModel> PseudoLocales { get; init; } =
        EquatableList<LocaleModel>.Empty;

    /// <summary>The tags that are markup in the texts.</summary>
    public TagDeclarations Tags { get; init; } = TagDeclarations.None;

    /// <summary>The number of a key; null where the catalog does not have it.</summary>
    public int? IndexOf(string key)
    {
        indexes ??= IndexKeys();
        return indexes.TryGetValue(key, out var index) ? index : null;
    }

    /// <inheritdoc/>
    public bool Equals(CatalogModel? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && Source == other.Source
            && Settings.Equals(other.Settings)
            && Locales.Equals(other.Locales)
            && PseudoLocales.Equals(other.PseudoLocales)
            && Tags.Equals(other.Tags)
            && Keys.Equals(other.Keys)
        );

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Source.GetHashCode() * 31) + Keys.Count);

    private Dictionary<string, int> IndexKeys()
    {
        var all = new Dictionary<string, int>(Keys.Count, StringComparer.Ordinal);
        for (var index = 0; index < Keys.Count; index++)
        {
            all[Keys[index].Key] = index;
        }

        return all;
    }
}

/// <summary>A key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Constant">Its constant in the enum of keys.</param>
/// <param name="Signature">What the message takes.</param>
internal sealed record KeyModel(string Key, string Constant, MessageSignature Signature);

/// <summary>A supported locale.</summary>
/// <param name="Tag">Its tag.</param>
/// <param name="ClassName">The class that holds its texts.</param>
/// <param name="Fallback">The locale that missing texts come from; null for the source.</param>
/// <param name="Formats">
/// The keys of the formats that its messages use, and those it shows of its fallbacks in the same language.
/// </param>
internal sealed record LocaleModel(
    string Tag,
    string ClassName,
    string? Fallback,
    EquatableList<string> Formats
);
