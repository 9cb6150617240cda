namespace LocaleGen;

/// <summary>The tags that are markup in the texts of a project: of all, and of each key as the source locale says.</summary>
/// <param name="All">The tags that the project declares for every text.</param>
/// <param name="Keys">What the source locale declares for single keys; keys without tags are not among them.</param>
public sealed record TagDeclarations(EquatableList<string> All, EquatableList<KeyTags> Keys)
{
    private Dictionary<string, EquatableList<string>>? byKey;

    /// <summary>Nothing but what each file says of its own texts.</summary>
    public static TagDeclarations None { get; } =
        new(EquatableList<string>.Empty, EquatableList<KeyTags>.Empty);

    /// <summary>Collects what the source's texts declare.</summary>
    /// <param name="all">The tags that the project declares for every text.</param>
    /// <param name="source">The texts of the source locale.</param>
    public static TagDeclarations Of(EquatableList<string> all, IEnumerable<LocaleText> source) =>
        new(
            all,
            new(
                source
                    .Where(text => text.Tags.Count > 0)
                    .Select(text => new KeyTags(text.Key, text.Tags))
            )
        );

    /// <summary>The tags of a text: those of the project, of the source's text, and of its own file.</summary>
    public DeclaredTags For(LocaleText text)
    {
        byKey ??= Keys.GroupBy(key => key.Key)
            .ToDictionary(key => key.Key, key => key.First().Tags);
        byKey.TryGetValue(text.Key, out var ofSource);
        return All.Count + text.Tags.Count + (ofSource?.Count ?? 0) == 0
            ? DeclaredTags.None
            : DeclaredTags.Of(All, ofSource ?? EquatableList<string>.Empty, text.Tags);
    }

    /// <inheritdoc/>
    public bool Equals(TagDeclarations? other) =>
        other is not null && All.Equals(other.All) && Keys.Equals(other.Keys);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((All.GetHashCode() * 31) + Keys.GetHashCode());
}

/// <summary>The tags of one key.</summary>
public sealed record KeyTags(string Key, EquatableList<string> Tags);
