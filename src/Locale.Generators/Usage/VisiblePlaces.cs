using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LocaleGen;

/// <summary>Knows the places of a program whose texts users see.</summary>
internal sealed class VisiblePlaces(Compilation compilation)
{
    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Caption",
        "Content",
        "Description",
        "Header",
        "Heading",
        "Hint",
        "Label",
        "Placeholder",
        "Subtitle",
        "Text",
        "Title",
        "ToolTip",
        "Watermark"
    );

    private readonly INamedTypeSymbol? console = compilation.GetTypeByMetadataName(
        "System.Console"
    );
    private readonly INamedTypeSymbol? exception = compilation.GetTypeByMetadataName(
        "System.Exception"
    );
    private readonly INamedTypeSymbol? localizable = compilation.GetTypeByMetadataName(
        "System.ComponentModel.LocalizableAttribute"
    );

    /// <summary>Whether a literal stands where users see it.</summary>
    public bool Shows(IOperation literal)
    {
        var value = literal;
        while (
            value.Parent
                is IConversionOperation
                    or IParenthesizedOperation
                    or IConditionalOperation
                    or ICoalesceOperation
        )
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IArgumentOperation { Parameter: { } parameter } => Shows(parameter),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment =>
                assignment.Value == value && Shows(target.Property),
            IPropertyInitializerOperation initializer => initializer.InitializedProperties.Any(
                Shows
            ),
            _ => false,
        };
    }

    private bool Shows(IParameterSymbol parameter)
    {
        var type = parameter.ContainingType;
        return !IsException(type)
            && (
                (
                    Is(type, console)
                    && parameter.ContainingSymbol.Name.StartsWith("Write", StringComparison.Ordinal)
                )
                || (
                    SaysLocalizable(parameter)
                    ?? SaysLocalizable(parameter.ContainingSymbol)
                    ?? Names.Contains(parameter.Name)
                )
            );
    }

    private bool Shows(IPropertySymbol property) =>
        !IsException(property.ContainingType)
        && (
            SaysLocalizable(property)
            ?? SaysLocalizable(property.ContainingType)
            ?? Names.Contains(property.Name)
        );

    private bool? SaysLocalizable(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (Is(attribute.AttributeClass, localizable))
            {
                return attribute.ConstructorArguments.FirstOrDefault().Value is true;
            }
        }

        return null;
    }

    private bool IsException(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (Is(type, exception))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(INamedTypeSymbol? type, INamedTypeSymbol? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(type, other);
}
