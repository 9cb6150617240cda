namespace LocaleGen;

/// <summary>The subtags of a tag without its extensions.</summary>
/// <param name="Core">Language, script and region.</param>
/// <param name="Variants">The variants in alphabetical order.</param>
internal readonly record struct CanonicalTag(CoreSubtags Core, IReadOnlyList<string> Variants)
{
    public static CanonicalTag Of(LocaleTag tag) => new(CoreSubtags.Of(tag), tag.Variants);

    public bool Matches(LocaleTag tag) =>
        Core == CoreSubtags.Of(tag) && Variants.SequenceEqual(tag.Variants);

    public LocaleTag ToTag(IReadOnlyList<string> extensions) =>
        new(
            SubtagCode.Text(Core.Language) ?? "und",
            SubtagCode.Text(Core.Script),
            SubtagCode.Text(Core.Region),
            Variants,
            extensions
        );
}
