namespace LocaleGen;

/// <summary>Finds types in metadata that are no C# types (LOC103).</summary>
/// <remarks>Here and not among the other checks because the compiler's own parser decides.</remarks>
internal static class DeclaredTypeCheck
{
    public static IEnumerable<CatalogDiagnostic> Check(LocaleFolder folder) =>
        from text in folder.Source?.Texts ?? []
        where text.Entry.Entry.Metadata is { Arguments.Count: > 0 }
        from argument in SignatureOf(text).Arguments
        where argument.TypeName is not null && !CSharpTypes.IsType(argument.TypeName.TrimEnd('?'))
        let declared = text.Entry.Entry.Metadata!.Find(argument.Name)!
        select new CatalogDiagnostic(
            LocaleRules.ArgumentMismatch,
            text.File,
            declared.TypeRange,
            $"'{declared.TypeName}' is no C# type: write string, Number, or the name of a type such as MyApp.Status"
        );

    /// <summary>The arguments of a source text with the types that its metadata names.</summary>
    public static MessageSignature SignatureOf(PlacedEntry text)
    {
        var declared = text
            .Entry.Entry.Metadata!.Arguments.Select(argument => new ArgumentDeclaration(
                argument.Name,
                argument.TypeName
            ))
            .ToList();
        return SignatureMerger
            .Merge([new LocaleUses(text.File.Path, text.Entry.Uses)], declared)
            .Signature;
    }
}
