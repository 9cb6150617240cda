namespace LocaleGen;

/// <summary>Makes the tables of aliases.</summary>
internal static class AliasBuilder
{
    private const int Language = CoreSubtags.LanguageWidth;
    private const int Script = CoreSubtags.ScriptWidth;
    private const int Region = CoreSubtags.RegionWidth;
    private const int Variant = TableLayout.VariantWidth;

    /// <summary>Adds the aliases of languages, scripts, regions and variants.</summary>
    public static void Add(TagDataWriter writer, TagRows rows)
    {
        foreach (var (key, value) in TagDataBuilder.Pairs(rows.LanguageAliases))
        {
            if (key.IndexOf('-') < 0)
            {
                AddLanguage(writer, key, value);
            }
        }

        // The most specific come first: the first that fits is taken.
        var others = TagDataBuilder
            .Pairs(rows.LanguageAliases)
            .Where(row => row.Key.IndexOf('-') >= 0);
        foreach (var (key, value) in others.OrderByDescending(row => row.Key.Split('-').Length))
        {
            AddTag(writer, key, value);
        }

        AddSimple(writer, TagSection.ScriptAliases, rows.ScriptAliases, Script);
        AddRegions(writer, rows.RegionAliases);
        AddSimple(writer, TagSection.VariantAliases, rows.VariantAliases, Variant);
    }

    private static void AddLanguage(TagDataWriter writer, string key, string value)
    {
        if (value.IndexOf('-') < 0)
        {
            writer.Add(TagSection.LanguageAliases, key, (key, Language), (value, Language));
        }
        else
        {
            writer.Add(
                TagSection.LongLanguageAliases,
                key,
                [(key, Language), .. TagDataBuilder.Fields(value)]
            );
        }
    }

    private static void AddTag(TagDataWriter writer, string key, string value)
    {
        var language = key.Substring(0, key.IndexOf('-'));
        if (language.Length < 2 || !TryReadRest(key, out var tag))
        {
            return;
        }

        var replacement = LocaleTag.Parse(value);
        if (tag.Script is not null || tag.Variants.Count > 2 || replacement.Variants.Count > 1)
        {
            throw new FormatException(
                $"CLDR's alias '{key}' has a script or more variants than there is room for."
            );
        }

        writer.Add(
            TagSection.TagAliases,
            key,
            (language, Language),
            (tag.Region, Region),
            (tag.Variants.ElementAtOrDefault(0), Variant),
            (tag.Variants.ElementAtOrDefault(1), Variant),
            (replacement.Language, Language),
            (replacement.Script, Script),
            (replacement.Region, Region),
            (replacement.Variants.FirstOrDefault(), Variant)
        );
    }

    /// <summary>
    /// What stands behind the language of an alias; false for extended languages and for grandfathered tags that fit no
    /// syntax, as no <see cref="LocaleTag"/> ever has them.
    /// </summary>
    private static bool TryReadRest(string key, out LocaleTag tag) =>
        LocaleTag.TryParse(LocaleTag.Undetermined + key.Substring(key.IndexOf('-')), out tag)
        && tag.Language == LocaleTag.Undetermined.Language;

    private static void AddSimple(
        TagDataWriter writer,
        TagSection section,
        IReadOnlyDictionary<string, string> rows,
        int width
    )
    {
        foreach (var (key, value) in TagDataBuilder.Pairs(rows))
        {
            writer.Add(section, key, (key, width), (value, width));
        }
    }

    /// <summary>Without the codes of three letters, which cannot be the region of a tag.</summary>
    private static void AddRegions(TagDataWriter writer, IReadOnlyDictionary<string, string> rows)
    {
        foreach (var (key, value) in TagDataBuilder.Pairs(rows))
        {
            if (key.Length == 3 && key.All(char.IsLetter))
            {
                continue;
            }

            foreach (var part in value.Split(' '))
            {
                writer.Add(TagSection.RegionAliases, key, (key, Region), (part, Region));
            }
        }
    }
}
