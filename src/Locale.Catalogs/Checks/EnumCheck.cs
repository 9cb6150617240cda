namespace LocaleGen;

/// <summary>Finds selects that are not those of their enum, in all locales (LOC205).</summary>
public static class EnumCheck
{
    /// <summary>Checks the texts of a locale.</summary>
    /// <param name="folder">The project; the source's metadata says which arguments are enums.</param>
    /// <param name="locale">The locale, the source or another.</param>
    /// <param name="find">Finds the enum of a type name; null where the type is none.</param>
    public static IEnumerable<CatalogDiagnostic> Check(
        LocaleFolder folder,
        FolderLocale locale,
        Func<string, EnumValues?> find
    ) =>
        from text in locale.Texts
        where text.Message is not null && text.Text.IndexOf('{') >= 0
        let source = locale == folder.Source ? text : folder.Source?.Find(text.Entry.Key)
        where source?.Entry.Entry.Metadata is { Arguments.Count: > 0 }
        from argument in source.Entry.Entry.Metadata!.Arguments
        where text.Entry.Uses.Any(use => use.Name == argument.Name)
        let values = find(argument.TypeName)
        where values is not null
        from error in EnumSelect.Check(
            text.Text,
            text.Message!,
            source == text ? null : source.Message,
            argument.Name,
            values
        )
        select CatalogDiagnostic.Of(text.File, text.Entry.Entry, error);
}
