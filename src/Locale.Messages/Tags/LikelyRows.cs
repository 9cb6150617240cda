namespace LocaleGen;

/// <summary>Looks up rows of likely subtags; a key that the tag lacks is never found.</summary>
internal static class LikelyRows
{
    private const int Language = CoreSubtags.LanguageWidth;
    private const int Script = CoreSubtags.ScriptWidth;

    public static bool TryFindLanguage(TagData data, ulong language, out CoreSubtags likely)
    {
        var table = data[TagSection.LikelyLanguages];
        var row = table.Find(language);
        likely = row < 0 ? default : CoreSubtags.Read(table.Row(row));
        return row >= 0;
    }

    public static bool TryFindLanguageScript(
        TagData data,
        CoreSubtags subtags,
        out CoreSubtags likely
    )
    {
        var table = data[TagSection.LikelyLanguageScripts];
        var row = subtags.Script == 0 ? -1 : table.Find(subtags.Language, Language, subtags.Script);
        likely = row < 0 ? default : subtags with { Region = SubtagCode.Read(table.Value(row)) };
        return row >= 0;
    }

    public static bool TryFindLanguageRegion(
        TagData data,
        CoreSubtags subtags,
        out CoreSubtags likely
    )
    {
        var table = data[TagSection.LikelyLanguageRegions];
        var row = subtags.Region == 0 ? -1 : table.Find(subtags.Language, Language, subtags.Region);
        likely = row < 0 ? default : subtags with { Script = SubtagCode.Read(table.Value(row)) };
        return row >= 0;
    }

    public static bool TryFindScriptRegion(
        TagData data,
        CoreSubtags subtags,
        out CoreSubtags likely
    )
    {
        var table = data[TagSection.LikelyScriptRegions];
        var row =
            subtags.Script == 0 || subtags.Region == 0
                ? -1
                : table.Find(subtags.Script, Script, subtags.Region);
        likely = row < 0 ? default : subtags with { Language = SubtagCode.Read(table.Value(row)) };
        return row >= 0;
    }

    public static bool TryFindScript(TagData data, CoreSubtags subtags, out CoreSubtags likely)
    {
        var table = data[TagSection.LikelyScripts];
        var row = subtags.Script == 0 ? -1 : table.Find(subtags.Script);
        likely = default;
        if (row >= 0)
        {
            var value = table.Value(row);
            likely = new(
                SubtagCode.Read(value.Slice(0, Language)),
                subtags.Script,
                SubtagCode.Read(value.Slice(Language))
            );
        }

        return row >= 0;
    }

    public static bool TryFindRegion(TagData data, CoreSubtags subtags, out CoreSubtags likely)
    {
        var table = data[TagSection.LikelyRegions];
        var row = subtags.Region == 0 ? -1 : table.Find(subtags.Region);
        likely = default;
        if (row >= 0)
        {
            var value = table.Value(row);
            likely = new(
                SubtagCode.Read(value.Slice(0, Language)),
                SubtagCode.Read(value.Slice(Language)),
                subtags.Region
            );
        }

        return row >= 0;
    }
}
