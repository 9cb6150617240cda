namespace LocaleGen;

/// <summary>Exchanges codes that were replaced (UTS #35, Part 1, Annex C, Canonicalizing Syntax and Replacing Aliases).</summary>
internal static class TagCanonicalizer
{
    /// <summary>What was replaced may be replaced again; a tag comes to rest after few rounds, and no data may make it go on.</summary>
    private const int MostRounds = 16;

    /// <summary>
    /// Rule by rule, starting over after each: those of several subtags, then of languages, regions, scripts and variants.
    /// </summary>
    public static CanonicalTag Canonicalize(TagData data, LocaleTag tag)
    {
        var canonical = CanonicalTag.Of(tag);
        for (var round = 0; round < MostRounds; round++)
        {
            if (
                !TagAliases.TryReplace(data, ref canonical, many: true)
                && !TryReplaceLanguage(data, ref canonical)
                && !TryReplaceRegion(data, ref canonical)
                && !TagAliases.TryReplace(data, ref canonical, many: false)
            )
            {
                break;
            }
        }

        var core = canonical.Core with
        {
            Script = Replace(data[TagSection.ScriptAliases], canonical.Core.Script),
        };
        return new CanonicalTag(
            core,
            ReplaceVariants(data[TagSection.VariantAliases], canonical.Variants)
        );
    }

    private static bool TryReplaceLanguage(TagData data, ref CanonicalTag tag)
    {
        var language = Replace(data[TagSection.LanguageAliases], tag.Core.Language);
        if (language != tag.Core.Language)
        {
            tag = tag with { Core = tag.Core with { Language = language } };
            return true;
        }

        var table = data[TagSection.LongLanguageAliases];
        var row = table.Find(language);
        if (row < 0)
        {
            return false;
        }

        var replacement = CoreSubtags.Read(table.Value(row));
        tag = tag with
        {
            Core = (tag.Core with { Language = replacement.Language }).FilledFrom(replacement),
        };
        return true;
    }

    private static bool TryReplaceRegion(TagData data, ref CanonicalTag tag)
    {
        var region = ReplaceRegion(data, tag.Core);
        var isReplaced = region != tag.Core.Region;
        tag = isReplaced ? tag with { Core = tag.Core with { Region = region } } : tag;
        return isReplaced;
    }

    /// <summary>Of a region that was divided, the part where the language is likely; else the first.</summary>
    private static ulong ReplaceRegion(TagData data, CoreSubtags core)
    {
        var table = data[TagSection.RegionAliases];
        var first = core.Region == 0 ? -1 : table.Find(core.Region);
        if (first < 0)
        {
            return core.Region;
        }

        var likely = Likely.Maximize(data, core with { Region = 0 }).Region;
        for (
            var row = first;
            row < table.Count && SubtagCode.Read(table.Key(row)) == core.Region;
            row++
        )
        {
            if (SubtagCode.Read(table.Value(row)) == likely)
            {
                return likely;
            }
        }

        return SubtagCode.Read(table.Value(first));
    }

    private static IReadOnlyList<string> ReplaceVariants(
        SubtagTable table,
        IReadOnlyList<string> variants
    )
    {
        if (variants.Count == 0 || table.Count == 0)
        {
            return variants;
        }

        var replaced = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var variant in variants)
        {
            replaced.Add(SubtagCode.Text(Replace(table, SubtagCode.Of(variant)))!);
        }

        return replaced.ToArray();
    }

    private static ulong Replace(SubtagTable table, ulong subtag)
    {
        var row = subtag == 0 ? -1 : table.Find(subtag);
        return row < 0 ? subtag : SubtagCode.Read(table.Value(row));
    }
}
