namespace LocaleGen;

/// <summary>A search through the supported locales for one wish after the other.</summary>
internal readonly struct MatchSearch
{
    /// <summary>What makes two equally near locales differ is counted below the distance itself.</summary>
    private const int Scale = 16;

    /// <summary>Other variants; the bits below it are for subtags that only one of the two tags spells out.</summary>
    private const int OtherVariants = 8;

    private readonly TagData data;
    private readonly MatchCandidates candidates;

    /// <summary>The place of the best candidate so far, or -1.</summary>
    private readonly int best;

    /// <summary>What a candidate must be nearer than, scaled.</summary>
    private readonly int limit;

    public MatchSearch(TagData data, MatchCandidates candidates)
        : this(data, candidates, -1, LanguageDistance.Threshold(data) * Scale) { }

    private MatchSearch(TagData data, MatchCandidates candidates, int best, int limit)
    {
        this.data = data;
        this.candidates = candidates;
        this.best = best;
        this.limit = limit;
    }

    public bool HasFound => best >= 0;

    /// <summary>The index of what was found among the supported locales, or -1.</summary>
    public int Found => best < 0 ? -1 : candidates[best].Index;

    /// <summary>Whether no further wish can be nearer.</summary>
    public bool IsOver => limit <= 0;

    /// <summary>Looks for the next wish.</summary>
    public MatchSearch Add(LocaleTag tag)
    {
        var desired = MatchCandidate.Of(data, tag, -1);
        var (nearest, distance) = (best, limit);
        var isNew = false;
        for (var index = 0; index < candidates.Count; index++)
        {
            var other = Distance(desired, candidates[index], distance);
            if (
                other < distance
                || (
                    other == distance
                    && isNew
                    && IsLikelier(candidates[index].Full, candidates[nearest].Full)
                )
            )
            {
                (nearest, distance, isNew) = (index, other, true);
            }
        }

        // As long as nothing was found, the same language is taken however late it is named.
        var least = nearest < 0 ? Scale : 0;
        return new(
            data,
            candidates,
            nearest,
            Math.Max(distance - (LanguageDistance.Demotion(data) * Scale), least)
        );
    }

    private int Distance(in MatchCandidate desired, in MatchCandidate supported, int limit)
    {
        // One more than the limit, so that what is equally near is told from what is farther.
        var distance =
            LanguageDistance.Between(data, desired.Full, supported.Full, (limit / Scale) + 1)
            * Scale;
        var spelling = distance == 0 ? desired.Given ^ supported.Given : 0;
        var variants = desired.Variants.SequenceEqual(supported.Variants) ? 0 : OtherVariants;
        return distance + spelling + variants;
    }

    /// <summary>Whether a locale is the likelier of two of one language that are equally near.</summary>
    private bool IsLikelier(CoreSubtags candidate, CoreSubtags other)
    {
        if (candidate.Language != other.Language)
        {
            return false;
        }

        return candidate.Script != other.Script
            ? candidate.Script == Likely.ScriptOf(data, candidate.Language)
            : candidate.Region != other.Region
                && candidate.Region == Likely.Maximize(data, candidate with { Region = 0 }).Region;
    }
}
