namespace LocaleGen;

/// <summary>The supported locales in the order they are tried in: paradigm locales, then the others as given.</summary>
internal static class MatchCandidates
{
    // Written out: sorting by a sequence operator costs more than all the rest when a process matches its first tag.
    public static MatchCandidate[] Of(TagData data, IReadOnlyList<LocaleTag> supported)
    {
        var candidates = new MatchCandidate[supported.Count];
        var isParadigm = new bool[supported.Count];
        var others = 0;
        for (var index = 0; index < candidates.Length; index++)
        {
            candidates[index] = MatchCandidate.Of(data, supported[index], index);
            isParadigm[index] = data[TagSection.Paradigms].Find(candidates[index].Full) >= 0;
            others += isParadigm[index] ? 1 : 0;
        }

        var ordered = new MatchCandidate[candidates.Length];
        var paradigms = 0;
        for (var index = 0; index < candidates.Length; index++)
        {
            ordered[isParadigm[index] ? paradigms++ : others++] = candidates[index];
        }

        return ordered;
    }
}

/// <summary>A locale as matching sees it.</summary>
internal sealed class MatchCandidate
{
    private static readonly CoreSubtags Nothing = new(SubtagCode.Undetermined, 0, 0);

    private MatchCandidate(CanonicalTag tag, CoreSubtags full, int index)
    {
        Tag = tag;
        Full = full;
        Index = index;
        var core = tag.Core;
        Given =
            (core.IsUndetermined ? 0 : 4) | (core.Script == 0 ? 0 : 2) | (core.Region == 0 ? 0 : 1);
    }

    /// <summary>Language, script and region, maximized; nothing for a private language.</summary>
    public CoreSubtags Full { get; }

    /// <summary>Which of the three the tag itself has: 4, 2, 1.</summary>
    public int Given { get; }

    /// <summary>Its place among the supported locales.</summary>
    public int Index { get; }

    private CanonicalTag Tag { get; }

    public static MatchCandidate Of(TagData data, LocaleTag tag, int index)
    {
        var canonical = TagCanonicalizer.Canonicalize(data, tag);
        // A private language is near nothing but itself, which is found as the exact tag.
        var isPrivate = canonical.Core == Nothing && tag.IsPrivate;
        var full = isPrivate ? default : Likely.MaximizeForMatching(data, canonical.Core);
        return new MatchCandidate(canonical, full, index);
    }

    public bool HasVariants => Tag.Variants.Count > 0;

    public bool HasVariantsOf(MatchCandidate other) => Tag.HasVariants(other.Tag.Variants);
}
