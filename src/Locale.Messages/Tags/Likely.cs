namespace LocaleGen;

/// <summary>Likely subtags (UTS #35, Part 1, Likely Subtags).</summary>
internal static class Likely
{
    private static readonly ulong UnknownScript = SubtagCode.Of("Zzzz");
    private static readonly ulong UnknownRegion = SubtagCode.Of("ZZ");

    /// <summary>Fills in what is absent; without a row for the language, only what stands for absence is removed.</summary>
    public static CoreSubtags Maximize(TagData data, CoreSubtags subtags)
    {
        var known = WithoutUnknown(subtags);
        return TryFind(data, known, out var likely) ? known.FilledFrom(likely) : known;
    }

    /// <summary>
    /// The same for matching, where a guess would mislead: <c>und</c> is not English, so the row of <c>und</c> alone counts
    /// only where it contradicts nothing that the tag has, and something it has is confirmed.
    /// </summary>
    public static CoreSubtags MaximizeForMatching(TagData data, CoreSubtags subtags)
    {
        var known = WithoutUnknown(subtags);
        if (!known.IsUndetermined || TryFindNarrow(data, known, out var likely))
        {
            return Maximize(data, known);
        }

        return
            TryFindLanguage(data, known.Language, out likely)
            && (known.Script != 0 || known.Region != 0)
            && (known.Script == 0 || known.Script == likely.Script)
            && (known.Region == 0 || known.Region == likely.Region)
            ? likely
            : known;
    }

    /// <summary>Removes what <see cref="Maximize"/> would put back.</summary>
    public static CoreSubtags Minimize(TagData data, CoreSubtags subtags)
    {
        var full = Maximize(data, subtags);
        foreach (
            var shorter in (CoreSubtags[])
                [
                    full with
                    {
                        Script = 0,
                        Region = 0,
                    },
                    full with
                    {
                        Script = 0,
                    },
                    full with
                    {
                        Region = 0,
                    },
                ]
        )
        {
            if (Maximize(data, shorter) == full)
            {
                return shorter;
            }
        }

        return full;
    }

    /// <summary>The script that a language is written in where nothing says otherwise; 0 where it is not known.</summary>
    public static ulong ScriptOf(TagData data, ulong language, ulong region = 0) =>
        TryFind(data, new CoreSubtags(language, 0, region), out var likely) ? likely.Script : 0;

    /// <summary>Without the script <c>Zzzz</c> and the region <c>ZZ</c>, which stand for absence.</summary>
    public static CoreSubtags WithoutUnknown(CoreSubtags subtags) =>
        new(
            subtags.Language,
            subtags.Script == UnknownScript ? 0 : subtags.Script,
            subtags.Region == UnknownRegion ? 0 : subtags.Region
        );

    private static bool TryFind(TagData data, CoreSubtags subtags, out CoreSubtags likely)
    {
        likely = subtags;
        return (!subtags.IsUndetermined && subtags.Script != 0 && subtags.Region != 0)
            || TryFindNarrow(data, subtags, out likely)
            || TryFindLanguage(data, subtags.Language, out likely);
    }

    /// <summary>By script and region, then by script, then by region, each with the language if there is one.</summary>
    private static bool TryFindNarrow(TagData data, CoreSubtags subtags, out CoreSubtags likely)
    {
        likely = default;
        return subtags.IsUndetermined
            ? LikelyRows.TryFindScriptRegion(data, subtags, out likely)
                || LikelyRows.TryFindScript(data, subtags, out likely)
                || LikelyRows.TryFindRegion(data, subtags, out likely)
            : LikelyRows.TryFindLanguageScript(data, subtags, out likely)
                || LikelyRows.TryFindLanguageRegion(data, subtags, out likely);
    }

    private static bool TryFindLanguage(TagData data, ulong language, out CoreSubtags likely)
    {
        if (language != SubtagCode.Undetermined)
        {
            return LikelyRows.TryFindLanguage(data, language, out likely);
        }

        var anything = data[TagSection.LikelyAnything];
        likely = anything.Count == 0 ? default : CoreSubtags.Read(anything.Row(0));
        return anything.Count > 0;
    }
}
