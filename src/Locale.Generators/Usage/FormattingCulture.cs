using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LocaleGen;

/// <summary>Knows the cultures of .NET that say how numbers look, and not which language people read.</summary>
/// <param name="type">The type of cultures.</param>
internal sealed class FormattingCulture(INamedTypeSymbol type)
{
    private static readonly string[] Names =
    [
        "CurrentCulture",
        "DefaultThreadCurrentCulture",
        "InstalledUICulture",
        "InvariantCulture",
    ];

    private static readonly string[] Tags =
    [
        "Name",
        "IetfLanguageTag",
        "TwoLetterISOLanguageName",
        "ToString",
    ];

    /// <summary>Knows those of a compilation; null where it has no cultures.</summary>
    public static FormattingCulture? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("System.Globalization.CultureInfo") is { } type
            ? new(type)
            : null;

    /// <summary>Whether a word is the name of one.</summary>
    public static bool IsNamed(string name) => Array.IndexOf(Names, name) >= 0;

    /// <summary>The culture that a value is, or is the tag of; null for any other value.</summary>
    public IPropertyReferenceOperation? FindIn(IOperation value)
    {
        var instance = value switch
        {
            IPropertyReferenceOperation property
                when Array.IndexOf(Tags, property.Property.Name) >= 0 => property.Instance,
            IInvocationOperation call when Array.IndexOf(Tags, call.TargetMethod.Name) >= 0 =>
                call.Instance,
            IConversionOperation conversion => conversion.Operand,
            _ => value,
        };
        return
            instance is IPropertyReferenceOperation found
            && SymbolEqualityComparer.Default.Equals(found.Type, type)
            && IsNamed(found.Property.Name)
            ? found
            : null;
    }
}
