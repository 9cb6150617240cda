namespace LocaleGen;

/// <summary>The supported locales in the order they are tried in: paradigm locales, then the others as given.</summary>
internal sealed class MatchCandidates
{
    private readonly MatchCandidate[] candidates;

    public MatchCandidates(TagData data, IReadOnlyList<LocaleTag> supported)
    {
        candidates = supported
            .Select((tag, index) => MatchCandidate.Of(data, tag, index))
            .OrderBy(candidate => data[TagSection.Paradigms].Find(candidate.Full) < 0)
            .ToArray();
    }

    public int Count => candidates.Length;

    public ref readonly MatchCandidate this[int index] => ref candidates[index];
}

/// <summary>A locale as matching sees it.</summary>
/// <param name="Full">Language, script and region, maximized; nothing for a private language.</param>
/// <param name="Given">Which of the three the tag itself has: 4, 2, 1.</param>
/// <param name="Variants">Its variants.</param>
/// <param name="Index">Its place among the supported locales.</param>
internal readonly record struct MatchCandidate(
    CoreSubtags Full,
    int Given,
    IReadOnlyList<string> Variants,
    int Index
)
{
    private static readonly CoreSubtags Nothing = new(SubtagCode.Undetermined, 0, 0);

    public static MatchCandidate Of(TagData data, LocaleTag tag, int index)
    {
        var canonical = TagCanonicalizer.Canonicalize(data, tag);
        var core = canonical.Core;
        if (core == Nothing && tag.Extensions.Any(extension => extension[0] == 'x'))
        {
            // A private language is near nothing but itself, which is found as the exact tag.
            return new MatchCandidate(default, 0, canonical.Variants, index);
        }

        var given =
            (core.IsUndetermined ? 0 : 4) | (core.Script == 0 ? 0 : 2) | (core.Region == 0 ? 0 : 1);
        return new MatchCandidate(
            Likely.MaximizeForMatching(data, core),
            given,
            canonical.Variants,
            index
        );
    }
}
