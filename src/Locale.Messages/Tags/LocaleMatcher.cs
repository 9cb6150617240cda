namespace LocaleGen;

/// <summary>
/// Finds the locale to show among those there are (UTS #35, Part 1, Language Matching). Immutable and safe to share.
/// </summary>
/// <remarks>
/// It works as ICU's <c>LocaleMatcher</c> does with its defaults: distances of languages, scripts and regions after likely
/// subtags; a match is nearer than another script is; each further language that someone asks for counts less. Among equals
/// CLDR's paradigm locales come first, then the locale with the likelier script or region, then the order given. Other than
/// ICU, it takes an exactly supported tag as it is, prefers the same variants among equals, then none, and still takes the same
/// language where a long list has used up its distance.
/// </remarks>
public sealed class LocaleMatcher
{
    private readonly TagTable tags;
    private readonly IReadOnlyList<LocaleTag> supported;
    private readonly Dictionary<string, int> exact;
    private MatchCandidate[]? candidates;

    /// <summary>Makes a matcher.</summary>
    /// <param name="tags">The full table, or a slice for these locales.</param>
    /// <param name="supported">What there is; the index of a match is that in this list.</param>
    public LocaleMatcher(TagTable tags, IReadOnlyList<LocaleTag> supported)
    {
        this.tags = tags;
        this.supported = supported;
        exact = new Dictionary<string, int>(supported.Count, TagComparer.Instance);
        for (var index = supported.Count - 1; index >= 0; index--)
        {
            exact[supported[index].ToString()] = index;
        }
    }

    /// <summary>The nearest supported locale, or -1 where none is near enough or the text is no tag.</summary>
    /// <remarks>A supported tag, in whatever case, is found without allocating.</remarks>
    public int BestMatch(string? tag)
    {
        if (tag is null || tag.Length > LocaleTag.MaxLength)
        {
            return -1;
        }

        return exact.TryGetValue(tag, out var index) ? index
            : LocaleTag.TryParse(tag, out var desired) ? BestMatch(desired)
            : -1;
    }

    /// <summary>The nearest supported locale, or -1 where none is near enough.</summary>
    public int BestMatch(LocaleTag desired)
    {
        return TryFindExact(desired, out var index)
            ? index
            : new MatchSearch(tags.Data, Candidates).Add(desired).Found;
    }

    /// <summary>
    /// The best supported locale for someone who understands several, the first best; -1 where none is near enough.
    /// </summary>
    public int BestMatch(IReadOnlyList<LocaleTag> desired)
    {
        var search = new MatchSearch(tags.Data, Candidates);
        for (var index = 0; index < desired.Count && !search.IsOver; index++)
        {
            if (IsExact(search, desired[index], out var found))
            {
                return found;
            }

            search.Add(desired[index]);
        }

        return search.Found;
    }

    /// <summary>
    /// The best supported locale for the ranges of an <c>Accept-Language</c> field, as <see cref="AcceptLanguage.Parse"/>
    /// gives them. What stands behind <c>*</c> is wished for less than anything, so it is not looked at.
    /// </summary>
    public int BestMatch(IReadOnlyList<LanguageRange> ranges)
    {
        var search = new MatchSearch(tags.Data, Candidates);
        for (var index = 0; index < ranges.Count && !search.IsOver && !ranges[index].IsAny; index++)
        {
            if (IsExact(search, ranges[index].Tag, out var found))
            {
                return found;
            }

            search.Add(ranges[index].Tag);
        }

        return search.Found;
    }

    private MatchCandidate[] Candidates => candidates ??= MatchCandidates.Of(tags.Data, supported);

    /// <summary>Whether a wish is supported as it is, and nothing that is wished for more was found.</summary>
    private bool IsExact(MatchSearch search, LocaleTag desired, out int index)
    {
        index = -1;
        return !search.HasFound && TryFindExact(desired, out index);
    }

    private bool TryFindExact(LocaleTag desired, out int index) =>
        exact.TryGetValue(desired.ToString(), out index)
        || (
            desired.Extensions.Count > 0
            && exact.TryGetValue(desired.WithoutExtensions().ToString(), out index)
        );
}
