using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <summary>Looks the types of metadata up in the compilation (LOC103), and compares selects with their enums (LOC205).</summary>
internal sealed class BoundTypeCheck(ProjectTypes types)
{
    private readonly Dictionary<string, EnumValues?> enums = new(StringComparer.Ordinal);

    /// <summary>Checks the metadata of the source locale, and the selects of all locales.</summary>
    public IEnumerable<CatalogDiagnostic> Check(LocaleFolder folder, RuleFilter rules) =>
        !types.IsWhole || !DeclaresTypes(folder)
            ? []
            :
            [
                .. rules.Has(LocaleRules.ArgumentMismatch) ? CheckTypes(folder) : [],
                .. rules.Has(LocaleRules.EnumMismatch)
                    ? folder.Locales.SelectMany(locale => EnumCheck.Check(folder, locale, FindEnum))
                    : [],
            ];

    private static bool DeclaresTypes(LocaleFolder folder) =>
        folder.Source?.Texts.Any(text => text.Entry.Entry.Metadata is { Arguments.Count: > 0 })
        ?? false;

    private IEnumerable<CatalogDiagnostic> CheckTypes(LocaleFolder folder) =>
        from text in folder.Source!.Texts
        where text.Entry.Entry.Metadata is { Arguments.Count: > 0 }
        from argument in DeclaredTypeCheck.SignatureOf(text).Arguments
        where argument.TypeName is not null && CSharpTypes.IsType(argument.TypeName.TrimEnd('?'))
        let declared = text.Entry.Entry.Metadata!.Find(argument.Name)!
        let fault = FaultOf(argument, declared.TypeName)
        where fault is not null
        select new CatalogDiagnostic(
            LocaleRules.ArgumentMismatch,
            text.File,
            declared.TypeRange,
            fault.Value.Text
        )
        {
            Key = text.Entry.Key,
            Fix = fault.Value.Near is { } near
                ? LocaleFix.Of(
                    $"Write '{near}'",
                    new TextChange(text.File.Path, declared.TypeRange, text.File.Escape(near))
                )
                : null,
        };

    private (string Text, string? Near)? FaultOf(ArgumentSignature argument, string written)
    {
        // What generics name is left to the compiler.
        if (written.IndexOf('<') >= 0 || IsKeyword(written))
        {
            return written.Trim().TrimEnd('?') is "bool" or "object"
                ? (Refuse(written, "does not implement ISpanFormattable"), null)
                : null;
        }

        if (types.Find(written) is not { } type)
        {
            var near = Near(written);
            var remedy = near is null
                ? "write its full name, or string or Number"
                : $"write '{near}'";
            return ($"There is no type '{written}' in the project: {remedy}", near);
        }

        if (argument.Kind == ArgumentKind.Enum && type.TypeKind != TypeKind.Enum)
        {
            return (
                $"'{written}' is no enum, and a select needs one or a string: name an enum, or write string",
                null
            );
        }

        return ReasonAgainst(type) is { } reason ? (Refuse(written, reason), null) : null;
    }

    private static string Refuse(string written, string reason) =>
        $"'{written}' cannot be an argument, since it {reason}: write string, and hand its text over";

    private string? ReasonAgainst(INamedTypeSymbol type) =>
        type.IsStatic ? "is static"
        : type.IsRefLikeType ? "is a ref struct"
        : type.IsGenericType ? "is generic"
        : type.TypeKind != TypeKind.Enum
        && types.SpanFormattable is { } formattable
        && !SymbolEqualityComparer.Default.Equals(type, formattable)
        && !type.AllInterfaces.Contains(formattable, SymbolEqualityComparer.Default)
            ? "does not implement ISpanFormattable"
        : null;

    private string? Near(string written)
    {
        var names = types.OwnNames().ToList();
        var last = LastOf(written);
        return names.FirstOrDefault(name => LastOf(name) == last)
            ?? NearMatch.Find(written, names)
            ?? (
                NearMatch.Find(last, names.Select(LastOf)) is { } near
                    ? names.First(name => LastOf(name) == near)
                    : null
            );
    }

    private EnumValues? FindEnum(string typeName)
    {
        if (!enums.TryGetValue(typeName, out var values))
        {
            values =
                CSharpTypes.IsType(typeName.Trim().TrimEnd('?'))
                && types.Find(typeName) is { TypeKind: TypeKind.Enum } type
                    ? ValuesOf(type)
                    : null;
            enums.Add(typeName, values);
        }

        return values;
    }

    private static EnumValues ValuesOf(INamedTypeSymbol type) =>
        new(
            type.ToDisplayString(),
            new(
                type.GetMembers()
                    .OfType<IFieldSymbol>()
                    .Where(field => field.HasConstantValue)
                    .GroupBy(field => field.ConstantValue)
                    .Select(names => new EquatableList<string>(names.Select(field => field.Name)))
            )
        );

    private static string LastOf(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private static bool IsKeyword(string name) =>
        Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(name.Trim().TrimEnd('?'))
        != Microsoft.CodeAnalysis.CSharp.SyntaxKind.None;
}
