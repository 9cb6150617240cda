namespace LocaleGen;

/// <summary>Makes the tables of CLDR's rows.</summary>
internal static class TagDataBuilder
{
    private const int Language = CoreSubtags.LanguageWidth;
    private const int Script = CoreSubtags.ScriptWidth;
    private const int Region = CoreSubtags.RegionWidth;
    private const int Variant = TableLayout.VariantWidth;

    /// <summary>Makes the tables.</summary>
    /// <exception cref="FormatException">A row is of a shape that there is no table for.</exception>
    public static TagData Build(TagRows rows)
    {
        var writer = new TagDataWriter();
        LikelyBuilder.Add(writer, rows.LikelySubtags);
        AddLanguageAliases(writer, rows.LanguageAliases);
        AddSimple(writer, TagSection.ScriptAliases, rows.ScriptAliases, Script);
        AddRegionAliases(writer, rows.RegionAliases);
        AddSimple(writer, TagSection.VariantAliases, rows.VariantAliases, Variant);
        foreach (var (child, parent) in Pairs(rows.Parents))
        {
            writer.Add(TagSection.Parents, child, [.. Fields(child), .. Fields(parent)]);
        }

        AddScriptedLanguages(writer, rows);
        DistanceBuilder.Add(writer, rows);
        foreach (var paradigm in rows.ParadigmLocales)
        {
            AddParadigm(writer, rows.LikelySubtags, paradigm);
        }

        return writer.ToData();
    }

    private static void AddLanguageAliases(
        TagDataWriter writer,
        IReadOnlyDictionary<string, string> rows
    )
    {
        foreach (var (key, value) in Pairs(rows))
        {
            if (key.IndexOf('-') >= 0)
            {
                continue;
            }

            if (value.IndexOf('-') >= 0)
            {
                writer.Add(
                    TagSection.LongLanguageAliases,
                    key,
                    [(key, Language), .. Fields(value)]
                );
            }
            else
            {
                writer.Add(TagSection.LanguageAliases, key, (key, Language), (value, Language));
            }
        }

        foreach (
            var (key, value) in Pairs(rows).OrderByDescending(row => row.Key.Split('-').Length)
        )
        {
            var language = key.Substring(0, Math.Max(0, key.IndexOf('-')));
            if (language.Length < 2 || !TryReadRest(key, out var tag))
            {
                continue;
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
        foreach (var (key, value) in Pairs(rows))
        {
            writer.Add(section, key, (key, width), (value, width));
        }
    }

    /// <summary>Without the codes of three letters, which cannot be the region of a tag.</summary>
    private static void AddRegionAliases(
        TagDataWriter writer,
        IReadOnlyDictionary<string, string> rows
    )
    {
        foreach (var (key, value) in Pairs(rows))
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

    /// <summary>The languages with data under their usual script: <c>sr-Cyrl</c>; not English for <c>en-Shaw</c>.</summary>
    private static void AddScriptedLanguages(TagDataWriter writer, TagRows rows)
    {
        var languages = rows
            .AvailableLocales.Select(LocaleTag.Parse)
            .Where(tag =>
                tag.Script is { } script
                && rows.LikelySubtags.TryGetValue(tag.Language, out var likely)
                && LocaleTag.Parse(likely).Script == script
            )
            .Select(tag => tag.Language);
        foreach (var language in languages.Distinct())
        {
            writer.Add(TagSection.ScriptedLanguages, language, (language, Language));
        }
    }

    private static void AddParadigm(
        TagDataWriter writer,
        IReadOnlyDictionary<string, string> likely,
        string paradigm
    )
    {
        var tag = LocaleTag.Parse(paradigm);
        if (
            !likely.TryGetValue(paradigm, out var full)
            && !likely.TryGetValue(tag.Language, out full)
        )
        {
            throw new FormatException(
                $"CLDR's paradigm locale '{paradigm}' has no likely subtags."
            );
        }

        var core = CoreSubtags.Of(tag).FilledFrom(CoreSubtags.Of(LocaleTag.Parse(full)));
        var row = new byte[CoreSubtags.Width];
        core.TryWrite(row);
        writer.Add(TagSection.Paradigms, row);
    }

    /// <summary>Language, script and region of a tag; nothing else may be in it.</summary>
    public static (string? Text, int Width)[] Fields(string text)
    {
        var tag = LocaleTag.Parse(text);
        if (tag.Variants.Count > 0 || tag.Extensions.Count > 0)
        {
            throw new FormatException(
                $"CLDR's row '{text}' has more than language, script and region."
            );
        }

        return [(tag.Language, Language), (tag.Script, Script), (tag.Region, Region)];
    }

    public static IEnumerable<(string Key, string Value)> Pairs(
        IReadOnlyDictionary<string, string> rows
    ) => rows.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => (row.Key, row.Value));
}
