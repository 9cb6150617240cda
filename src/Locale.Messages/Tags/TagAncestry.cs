namespace LocaleGen;

/// <summary>Parents of locales (UTS #35, Part 1, Parent Locales).</summary>
internal static class TagAncestry
{
    /// <summary>The tag, its canonical form, the form that CLDR's data has, then parents; without root.</summary>
    public static IEnumerable<LocaleTag> Of(TagData data, LocaleTag tag)
    {
        var own = tag.WithoutExtensions();
        yield return own;
        var current = TagCanonicalizer.Canonicalize(data, own);
        if (!current.Matches(own))
        {
            yield return current.ToTag([]);
        }

        var filed = current with { Core = AsFiled(data, current.Core) };
        if (filed.Core != current.Core)
        {
            yield return filed.ToTag([]);
        }

        for (var parent = ParentOf(data, filed); parent is { } next; parent = ParentOf(data, next))
        {
            yield return next.ToTag([]);
        }
    }

    /// <summary>
    /// With the script where CLDR files the language's data by script, or where the region calls for another one than is
    /// usual; else without the script that goes without saying.
    /// </summary>
    private static CoreSubtags AsFiled(TagData data, CoreSubtags subtags)
    {
        var core = Likely.WithoutUnknown(subtags);
        var usual = Likely.ScriptOf(data, core.Language);
        if (core.IsUndetermined || usual == 0 || (core.Script == 0 && core.Region == 0))
        {
            return core;
        }

        var regional = Likely.ScriptOf(data, core.Language, core.Region);
        var script = core.Script == 0 ? regional : core.Script;
        return
            script != usual
            || regional != usual
            || data[TagSection.ScriptedLanguages].Find(core.Language) >= 0
            ? core with
            {
                Script = script,
            }
            : core with
            {
                Script = 0,
            };
    }

    private static CanonicalTag? ParentOf(TagData data, CanonicalTag tag)
    {
        if (tag.Core.IsUndetermined)
        {
            return null;
        }

        if (tag.Variants.Count > 0)
        {
            return tag with { Variants = tag.Variants.Take(tag.Variants.Count - 1).ToArray() };
        }

        var core = tag.Core;
        var parents = data[TagSection.Parents];
        var row = parents.Find(core);
        if (row >= 0)
        {
            var parent = CoreSubtags.Read(parents.Value(row));
            return parent.IsUndetermined ? null : new CanonicalTag(parent, []);
        }

        if (core.Region != 0)
        {
            return new CanonicalTag(core with { Region = 0 }, []);
        }

        return core.Script != 0 && IsLikelyScript(data, core)
            ? new CanonicalTag(core with { Script = 0 }, [])
            : null;
    }

    /// <summary>Text in another script is no fallback (parentLocales, rule <c>nonlikelyScript</c>).</summary>
    private static bool IsLikelyScript(TagData data, CoreSubtags core)
    {
        var likely = Likely.ScriptOf(data, core.Language);
        return likely == 0 || likely == core.Script;
    }
}
