namespace LocaleGen;

/// <summary>Finds texts that follow the grammar and still cannot be formatted, for want of a style or of data.</summary>
public static class CompileCheck
{
    /// <summary>Compiles the texts that could fail, and gives what the compiler says (LOC001, LOC002).</summary>
    /// <remarks>
    /// Only a formatted argument can want something that is not there, so texts without one are not compiled here. Faults of
    /// arguments are left to <see cref="ArgumentCheck"/>, which knows the other locales.
    /// </remarks>
    /// <param name="folder">The files.</param>
    /// <param name="data">What formats are made from.</param>
    public static IEnumerable<CatalogDiagnostic> Check(LocaleFolder folder, ILocaleData data)
    {
        foreach (var locale in folder.Locales)
        {
            if (locale.Tag is { } tag && data.Find(tag) is { } record)
            {
                foreach (
                    var text in locale.Texts.Where(text =>
                        text.Message is { } message && HasFormat(message)
                    )
                )
                {
                    var signature = SignatureMerger
                        .Merge([new LocaleUses(locale.Culture, text.Entry.Uses)], [])
                        .Signature;
                    foreach (
                        var error in MessageCompiler
                            .Compile(text.Message!, signature, record)
                            .Errors.Where(IsOfFormat)
                    )
                    {
                        yield return new(
                            error.Rule,
                            text.File,
                            text.File.MapRange(text.Entry.Entry, error.Range),
                            error.Text
                        );
                    }
                }
            }
        }
    }

    private static bool IsOfFormat(MessageError error) =>
        error.Rule != LocaleRules.ArgumentMismatch;

    private static bool HasFormat(Message message) =>
        message.Parts.Any(part =>
            part switch
            {
                FormatPart => true,
                PluralPart plural => plural.Branches.Any(branch => HasFormat(branch.Message)),
                SelectPart select => select.Branches.Any(branch => HasFormat(branch.Message)),
                _ => false,
            }
        );
}
