namespace LocaleGen;

/// <summary>Makes the tables of CLDR's rows.</summary>
internal static class TagDataBuilder
{
    private const int Language = CoreSubtags.LanguageWidth;
    private const int Script = CoreSubtags.ScriptWidth;
    private const int Region = CoreSubtags.RegionWidth;

    /// <summary>Makes the tables.</summary>
    /// <exception cref="FormatException">A row is of a shape that there is no table for.</exception>
    public static TagData Build(TagRows rows)
    {
        var writer = new TagDataWriter();
        LikelyBuilder.Add(writer, rows.LikelySubtags);
        AliasBuilder.Add(writer, rows);
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
