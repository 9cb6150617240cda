namespace LocaleGen;

/// <summary>Finds texts that follow the grammar and still cannot be formatted, for want of a style or of data.</summary>
public static class CompileCheck
{
    /// <summary>Compiles the texts that could fail, and gives what the compiler says (LOC001, LOC002).</summary>
    /// <remarks>
    /// Only a formatted argument can want something that is not there, so texts without one are not compiled here. Faults of
    /// arguments are left to <see cref="ArgumentCheck"/>, which knows the other locales.
    /// </remarks>
    /// <param name="file">The file.</param>
    /// <param name="formats">What the locale's formats are.</param>
    public static IEnumerable<CatalogDiagnostic> Check(CatalogFile file, FormatResolver formats) =>
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
