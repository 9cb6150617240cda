namespace LocaleGen;

/// <summary>What checks find in a file, or in a locale.</summary>
/// <param name="Found">What is wrong.</param>
/// <param name="Deviations">The texts that <see cref="CatalogChecks.CheckClashes"/> asks for.</param>
public sealed record ReviewFindings(
    IReadOnlyList<CatalogDiagnostic> Found,
    IReadOnlyList<PlacedEntry> Deviations
);

/// <summary>Checks a locale file by file, so that no more than one of them need be in memory beside the source locale.</summary>
/// <remarks>Made by <see cref="CatalogChecks.Review"/>. Not thread-safe; two locales may be checked at the same time.</remarks>
public sealed class LocaleReview
{
    private readonly CatalogChecks checks;
    private readonly LocaleFolder folder;
    private readonly LocaleKeys keys;
    private readonly FormatResolver? formats;

    internal LocaleReview(CatalogChecks checks, LocaleFolder folder, LocaleFilePath first)
    {
        this.checks = checks;
        this.folder = folder;
        keys = new(folder, first);
        var record = keys.Tag is null ? null : checks.Data.Find(keys.Tag);
        formats = record is null ? null : new(record);
    }

    /// <summary>Checks the next file.</summary>
    /// <param name="file">The file as <see cref="LocaleFolder.Read"/> gives it, in the order of <see cref="FolderLocale.InOrder"/>.</param>
    public ReviewFindings Add(CatalogFile file)
    {
        var paired = keys.Add(file);
        return checks.Memory is null
            ? Check(paired)
            : checks.Memory.OfFiles.Get(file, InputsOf(paired), () => Check(paired));
    }

    /// <summary>What is wrong with the locale as a whole, when all its files are added.</summary>
    public IReadOnlyList<CatalogDiagnostic> Finish()
    {
        var extra = checks.Filter.Has(LocaleRules.KeyOnlyInTranslation)
            ? ExtraKeyCheck.Find(folder, keys)
            : [];
        return checks.Select([
            .. LocaleTagCheck.Check(keys, checks.Data, checks.KnownTags),
            .. DuplicateKeyCheck.Check(folder, keys),
            .. MissingKeyCheck.Check(folder, keys, checks.Data.Tags, extra),
            .. ExtraKeyCheck.Check(folder, extra),
        ]);
    }

    private ReviewFindings Check(PairedFile file)
    {
        var found = new List<CatalogDiagnostic>();
        found.AddRange(FileChecks.Check(file.File));
        KeyNormalizationCheck.Check(file, found);
        ArgumentCheck.Check(file, checks.Filter, found);
        TagCheck.Check(file, found);
        OutdatedCheck.Check(file, found);
        ArgumentOrderCheck.Check(file, found);
        if (formats is not null)
        {
            found.AddRange(CompileCheck.Check(file.File, formats));
        }

        TextReviewCheck.Check(file, folder.Source?.Culture, checks.Data, checks.Texts, found);
        return new(checks.Select(found), [.. ArgumentClashCheck.FindDeviations(file)]);
    }

    /// <summary>All that the findings of a file depend on beside the file.</summary>
    private object?[] InputsOf(PairedFile file)
    {
        var inputs = new List<object?>(file.Texts.Length + 5)
        {
            checks.Filter,
            checks.Data,
            formats?.Locale,
            folder.Source?.Culture,
            file.IsOfSource,
        };
        for (var index = 0; index < file.Texts.Length; index++)
        {
            inputs.Add(file.Texts[index].Source?.Entry);
            if (!file.Texts[index].IsFirst)
            {
                inputs.Add(index);
            }
        }

        return [.. inputs];
    }
}
