namespace LocaleGen;

/// <summary>Checks the language tags that files are named by (LOC005), and that the source locale has a file (LOC010).</summary>
internal static class LocaleTagCheck
{
    /// <summary>Checks a locale, and what its files say of it.</summary>
    /// <param name="locale">The locale and its files.</param>
    /// <param name="data">Knows which locales there are.</param>
    /// <param name="knownTags">The tags to offer instead of an unknown one.</param>
    public static IEnumerable<CatalogDiagnostic> Check(
        LocaleKeys locale,
        ILocaleData data,
        IReadOnlyCollection<string> knownTags
    ) =>
        CheckTag(locale, data, knownTags)
            .Concat(locale.Files.SelectMany(file => CheckProperty(file, data.Tags)));

    /// <summary>Checks that the source locale has a file.</summary>
    public static IEnumerable<CatalogDiagnostic> CheckSource(LocaleFolder folder)
    {
        if (folder.Source is null && folder.Cultures.Count > 0)
        {
            var file = folder.SourceLocale + ".json";
            var text =
                $"The source locale '{folder.SourceLocale}' has no file: add {file} to the locale folder, or set LocaleSource to one of {string.Join(", ", folder.Cultures)}";
            yield return new(LocaleRules.SourceLocaleMissing, null, default, text);
        }
    }

    private static IEnumerable<CatalogDiagnostic> CheckTag(
        LocaleKeys locale,
        ILocaleData data,
        IReadOnlyCollection<string> knownTags
    )
    {
        if (locale.Tag is not null && data.Find(locale.Tag) is not null)
        {
            yield break;
        }

        var what = locale.Tag is null
            ? "is no language tag (BCP 47)"
            : "is no locale that CLDR knows";
        var remedy = FindNear(locale, data.Tags, knownTags) is { } near
            ? $"did you mean '{near}'?"
            : "name the file by a language tag such as 'de' or 'pt-BR'";
        foreach (var file in locale.Files)
        {
            yield return new(
                LocaleRules.UnknownLocaleTag,
                file,
                file.File.Opening,
                $"'{locale.Culture}' {what}: {remedy}"
            );
        }
    }

    // Two letters are mostly a country's: jp for ja, cz for cs. Among languages nearly all such are near to each other.
    private static string? FindNear(
        LocaleKeys locale,
        TagTable tags,
        IReadOnlyCollection<string> knownTags
    )
    {
        if (locale.Culture.Length > 2)
        {
            return NearMatch.Find(locale.Culture.Replace('_', '-'), knownTags);
        }

        var isRegion = LocaleTag.TryParse("und-" + locale.Culture, out var region);
        var language = isRegion ? tags.Maximize(region).Language : LocaleTag.Undetermined.Language;
        return language == LocaleTag.Undetermined.Language ? null : language;
    }

    private static IEnumerable<CatalogDiagnostic> CheckProperty(CatalogFile file, TagTable tags)
    {
        var said = file.File.FindProperty("locale");
        var named = file.Place.Culture;
        if (said is not null && !IsSame(said.Value, named, tags))
        {
            var text =
                $"\"@@locale\" says '{said.Value}', but the file is for '{named}': write \"{named}\", or move the file";
            yield return new(LocaleRules.UnknownLocaleTag, file, said.ValueRange, text);
        }
    }

    private static bool IsSame(string left, string right, TagTable tags) =>
        LocaleTag.TryParse(left, out var one) && LocaleTag.TryParse(right, out var other)
            ? tags.Canonicalize(one) == tags.Canonicalize(other)
            : left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
