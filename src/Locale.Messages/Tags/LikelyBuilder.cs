namespace LocaleGen;

/// <summary>Makes the tables of likely subtags.</summary>
internal static class LikelyBuilder
{
    private const int Language = CoreSubtags.LanguageWidth;
    private const int Script = CoreSubtags.ScriptWidth;
    private const int Region = CoreSubtags.RegionWidth;

    /// <summary>Adds the rows; what a row's key has must be in its value, as no table holds it twice.</summary>
    public static void Add(TagDataWriter writer, IReadOnlyDictionary<string, string> rows)
    {
        foreach (var (key, value) in TagDataBuilder.Pairs(rows))
        {
            var subtags = key.Split('-');
            var likely = LocaleTag.Parse(value);
            var language = subtags[0] == "und" ? null : subtags[0];
            var script = subtags.FirstOrDefault(subtag => subtag.Length == Script);
            var region = subtags.Skip(1).FirstOrDefault(subtag => subtag.Length != Script);
            if (
                (language ?? likely.Language) != likely.Language
                || (script ?? likely.Script) != likely.Script
                || (region ?? likely.Region) != likely.Region
            )
            {
                throw new FormatException(
                    $"CLDR's likely subtags of {key}, {value}, are those of another tag."
                );
            }

            var fields = Fields(
                likely,
                language is not null,
                script is not null,
                region is not null
            );
            writer.Add(SectionOf(key, language, script, region), key, fields);
        }
    }

    private static TagSection SectionOf(
        string key,
        string? language,
        string? script,
        string? region
    ) =>
        (language is not null, script is not null, region is not null) switch
        {
            (true, false, false) => TagSection.LikelyLanguages,
            (true, true, false) => TagSection.LikelyLanguageScripts,
            (true, false, true) => TagSection.LikelyLanguageRegions,
            (false, true, true) => TagSection.LikelyScriptRegions,
            (false, true, false) => TagSection.LikelyScripts,
            (false, false, true) => TagSection.LikelyRegions,
            (false, false, false) => TagSection.LikelyAnything,
            _ => throw new FormatException(
                $"CLDR's likely subtags have the row {key}, which is complete already."
            ),
        };

    /// <summary>The fields of the key first, the others behind them.</summary>
    private static (string? Text, int Width)[] Fields(
        LocaleTag likely,
        bool hasLanguage,
        bool hasScript,
        bool hasRegion
    )
    {
        (string? Text, int Width, bool IsKey)[] fields =
        [
            (likely.Language, Language, hasLanguage),
            (likely.Script, Script, hasScript),
            (likely.Region, Region, hasRegion),
        ];
        return fields
            .OrderByDescending(field => field.IsKey)
            .Select(field => (field.Text, field.Width))
            .ToArray();
    }
}
