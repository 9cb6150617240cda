namespace LocaleGen;

/// <summary>The subtags of a tag without its extensions.</summary>
/// <param name="core">Language, script and region.</param>
/// <param name="variants">The variants in alphabetical order.</param>
internal readonly struct CanonicalTag(CoreSubtags core, IReadOnlyList<string> variants)
{
    public CoreSubtags Core { get; init; } = core;

    public IReadOnlyList<string> Variants { get; init; } = variants;

    public static CanonicalTag Of(LocaleTag tag) => new(CoreSubtags.Of(tag), tag.Variants);

    public bool Matches(LocaleTag tag) => Core == CoreSubtags.Of(tag) && HasVariants(tag.Variants);

    public bool HasVariants(IReadOnlyList<string> others)
    {
        if (ReferenceEquals(Variants, others))
        {
            return true;
        }

        var count = Variants.Count;
        for (var index = 0; index < count && count == others.Count; index++)
        {
            if (Variants[index] != others[index])
            {
                return false;
            }
        }

        return count == others.Count;
    }

    public LocaleTag ToTag(IReadOnlyList<string> extensions) =>
        new(
            SubtagCode.Text(Core.Language) ?? LocaleTag.Undetermined.Language,
            SubtagCode.Text(Core.Script),
            SubtagCode.Text(Core.Region),
            Variants,
            extensions
        );
}
