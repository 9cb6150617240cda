namespace LocaleGen;

/// <summary>
/// Finds the locale to show among those there are (UTS #35, Part 1, Language Matching). Immutable and safe to share.
/// </summary>
/// <remarks>
/// It works as ICU's <c>LocaleMatcher</c> does with its defaults: distances of languages, scripts and regions after likely
/// subtags; a match is nearer than another script is; each further language that someone asks for counts less. Among equals
/// CLDR's paradigm locales come first, then the locale with the likelier script or region, then the order given. Other than
/// ICU, it takes an exactly supported tag as it is, prefers the tag without variants among equals, and still takes the same
/// language where a long list has used up its distance.
/// </remarks>
public sealed class LocaleMatcher
{
    private readonly TagTable tags;
    private readonly IReadOnlyList<LocaleTag> supported;
    private readonly Dictionary<string, int> exact;
    private MatchCandidates? candidates;

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
        foreach (var tag in desired)
        {
            if (!search.HasFound && TryFindExact(tag, out var index))
            {
                return index;
            }

            search = search.Add(tag);
            if (search.IsOver)
            {
                break;
            }
        }

        return search.Found;
    }

    /// <summary>
    /// The best supported locale for the ranges of an <c>Accept-Language</c> field, as <see cref="AcceptLanguage.Parse"/>
    /// gives them. What stands behind <c>*</c> is wished for less than anything, so it is not looked at.
    /// </summary>
    public int BestMatch(IReadOnlyList<LanguageRange> ranges) =>
        BestMatch(ranges.TakeWhile(range => !range.IsAny).Select(range => range.Tag).ToArray());

    private MatchCandidates Candidates => candidates ??= new MatchCandidates(tags.Data, supported);

    private bool TryFindExact(LocaleTag desired, out int index) =>
        exact.TryGetValue(desired.ToString(), out index)
        || (
            desired.Extensions.Count > 0
            && exact.TryGetValue(desired.WithoutExtensions().ToString(), out index)
        );
}
