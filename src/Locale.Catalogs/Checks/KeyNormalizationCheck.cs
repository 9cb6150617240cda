namespace LocaleGen;

/// <summary>Finds keys that are not in Unicode form C (LOC008); texts are looked at one by one.</summary>
internal static class KeyNormalizationCheck
{
    /// <summary>Checks all keys of a file.</summary>
    public static void Check(PairedFile file, List<CatalogDiagnostic> found)
    {
        foreach (var text in file.Texts)
        {
            if (text.IsFirst && !FormC.Is(text.Entry.Key))
            {
                found.Add(Report(file.File, text.Entry.Entry));
            }
        }
    }

    private static CatalogDiagnostic Report(CatalogFile file, LocaleEntry entry)
    {
        var key = entry.Key;
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
