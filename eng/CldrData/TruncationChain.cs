namespace LocaleGen;

/// <summary>The locales that plural rules are inherited from.</summary>
/// <remarks>
/// Plural rules go by truncation alone: parentLocales.json lists the component "plurals" without any parent of its own,
/// and the parents of the main component do not hold for it (UTS #35, Part 1, Parent Locales). So sr-Latn has the rules
/// of sr, though its texts come from root, and pt-AO has those of pt, as in ICU.
/// </remarks>
internal static class TruncationChain
{
    /// <summary>The tag itself, then without its last subtag, and so on.</summary>
    public static IEnumerable<string> Of(string tag)
    {
        yield return tag;
        for (var end = tag.LastIndexOf('-'); end > 0; end = tag.LastIndexOf('-', end - 1))
        {
            yield return tag[..end];
        }
    }
}
