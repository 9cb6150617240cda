namespace LocaleGen;

/// <summary>Finds keys that are not in Unicode form C (LOC008); texts are looked at one by one.</summary>
public static class KeyNormalizationCheck
{
    /// <summary>Checks all keys of a locale.</summary>
    public static IEnumerable<CatalogDiagnostic> Check(FolderLocale locale)
    {
        foreach (var entry in locale.Texts)
        {
            if (!FormC.Is(entry.Entry.Key))
            {
                yield return Report(entry);
            }
        }
    }

    private static CatalogDiagnostic Report(PlacedEntry entry)
    {
        var (key, file) = (entry.Entry.Key, entry.File);
        return new(
            LocaleRules.NotNormalized,
            file,
            entry.KeyRange,
            $"The key '{key}' is not in Unicode form C, so that one that looks the same is another: write it in form C"
        )
        {
            Key = key,
            Fix = LocaleFix.Of(
                "Write the key in form C",
                new KeyRenaming(file.Path, key, FormC.Of(key)) { Prefix = file.Place.Prefix }
            ),
        };
    }
}
