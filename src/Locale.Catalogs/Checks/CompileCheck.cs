namespace LocaleGen;

/// <summary>Finds texts that follow the grammar and still cannot be formatted, for want of a style or of data.</summary>
public static class CompileCheck
{
    /// <summary>Compiles the texts that could fail, and gives what the compiler says (LOC001, LOC002).</summary>
    /// <remarks>
    /// Only a formatted argument can want something that is not there, so texts without one are not compiled here. Faults of
    /// arguments are left to <see cref="ArgumentCheck"/>, which knows the other locales.
    /// </remarks>
    /// <param name="locale">The files of a locale.</param>
    /// <param name="data">What formats are made from.</param>
    /// <param name="memory">What was found of files that are the same as before.</param>
    public static IEnumerable<CatalogDiagnostic> Check(
        FolderLocale locale,
        ILocaleData data,
        CheckMemory? memory = null
    )
    {
        if (locale.Tag is null || data.Find(locale.Tag) is not { } record)
        {
            return [];
        }

        var formats = new FormatResolver(record);
        return locale.Files.SelectMany(file =>
            memory is null
                ? Check(file, formats)
                : memory.Formats.Get(file, [record], () => [.. Check(file, formats)])
        );
    }

    /// <summary>The same for all texts of one file, whatever other files its locale has.</summary>
    public static IEnumerable<CatalogDiagnostic> Check(CatalogFile file, LocaleRecord record) =>
        Check(file, new FormatResolver(record));

    private static IEnumerable<CatalogDiagnostic> Check(CatalogFile file, FormatResolver formats) =>
        file
            .Entries.Where(entry => entry.Uses.Count > 0)
            .SelectMany(entry => Check(file, entry, formats));

    private static IEnumerable<CatalogDiagnostic> Check(
        CatalogFile file,
        CatalogEntry text,
        FormatResolver formats
    )
    {
        if (text.Parsed.Message is not { } message || !HasFormat(message))
        {
            return [];
        }

        var signature = SignatureMerger
            .Merge([new LocaleUses(file.Place.Culture, text.Uses)], [])
            .Signature with
        {
            Tags = TagUses.Of(message),
        };
        return MessageCompiler
            .Compile(message, signature, formats)
            .Errors.Where(IsOfFormat)
            .Select(error => CatalogDiagnostic.Of(file, text.Entry, error));
    }

    private static bool IsOfFormat(MessageError error) =>
        error.Rule != LocaleRules.ArgumentMismatch;

    private static bool HasFormat(Message message) =>
        message.Parts.Any(part => part is FormatPart || Branches.Of(part).Any(HasFormat));
}
