namespace LocaleGen;

/// <summary>A search through the supported locales for one wish after the other.</summary>
internal sealed class MatchSearch(TagData data, MatchCandidate[] candidates)
{
    /// <summary>What makes two equally near locales differ is counted below the distance itself.</summary>
    private const int Scale = 32;

    /// <summary>
    /// The same variants are best, then none, then others; the bits below are for subtags that only one of the tags spells out.
    /// </summary>
    private const int NoVariants = 8;
    private const int OtherVariants = 16;

    private MatchCandidate? best;

    /// <summary>What a candidate must be nearer than, scaled.</summary>
    private int limit = LanguageDistance.Threshold(data) * Scale;

    public bool HasFound => best is not null;

    /// <summary>The index of what was found among the supported locales, or -1.</summary>
    public int Found => best?.Index ?? -1;

    /// <summary>Whether no further wish can be nearer.</summary>
    public bool IsOver => limit <= 0;

    /// <summary>Looks for the next wish.</summary>
    public MatchSearch Add(LocaleTag tag)
    {
        var desired = MatchCandidate.Of(data, tag, -1);
        MatchCandidate? nearest = null;
        foreach (var candidate in candidates)
        {
            var distance = Distance(desired, candidate);
            if (
                distance < limit
                || (
                    distance == limit
                    && nearest is not null
                    && IsLikelier(candidate.Full, nearest.Full)
                )
            )
            {
                nearest = candidate;
                limit = distance;
            }
        }

        best = nearest ?? best;
        // As long as nothing was found, the same language is taken however late it is named.
        limit = Math.Max(
            limit - (LanguageDistance.Demotion(data) * Scale),
            best is null ? Scale : 0
        );
        return this;
    }

    private int Distance(MatchCandidate desired, MatchCandidate supported)
    {
        // One more than the limit, so that what is equally near is told from what is farther.
        var distance =
            LanguageDistance.Between(data, desired.Full, supported.Full, (limit / Scale) + 1)
            * Scale;
        var spelling = distance == 0 ? desired.Given ^ supported.Given : 0;
        var variants =
            !supported.HasVariants ? NoVariants
            : desired.HasVariantsOf(supported) ? 0
            : OtherVariants;
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
