using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocaleGen;

/// <summary>A lookup by name that is to become a typed accessor.</summary>
/// <param name="Expression">What is replaced: the lookup, with its <c>.Value</c> where that is taken.</param>
/// <param name="Values">What is put into the text.</param>
/// <param name="Model">Knows the types around it.</param>
internal sealed record LookupRewrite(
    ExpressionSyntax Expression,
    IReadOnlyList<ExpressionSyntax> Values,
    SemanticModel Model
)
{
    /// <summary>The lookup that a name stands in; null where its result is used as more than a text.</summary>
    public static LookupRewrite? Of(SyntaxNode name, SemanticModel model)
    {
        var list = name.FirstAncestorOrSelf<BaseArgumentListSyntax>();
        if (list?.Parent is not ExpressionSyntax lookup)
        {
            return null;
        }

        var values = list
            .Arguments.Select(argument => argument.Expression)
            .SkipWhile(value => value != name)
            .Skip(1)
            .ToList();
        if (lookup.Parent is MemberAccessExpressionSyntax { Name.Identifier.Text: "Value" } value)
        {
            return new(value, values, model);
        }

        return IsTakenAsText(lookup, model) ? new(lookup, values, model) : null;
    }

    /// <summary>The accessor in its place; null where the values do not fit it.</summary>
    /// <param name="member">The accessor.</param>
    /// <param name="path">What leads to it.</param>
    /// <param name="catalog">The class of texts.</param>
    public ExpressionSyntax? With(ISymbol member, string path, INamedTypeSymbol catalog)
    {
        var start = $"{ReceiverOf(catalog)}.{path}";
        if (member is not IMethodSymbol method)
        {
            return Values.Count == 0 ? Parse(start) : null;
        }

        if (
            method.Parameters.Length != Values.Count
            || !Values.Zip(method.Parameters, Fits).All(fits => fits)
        )
        {
            return null;
        }

        var call = $"{start}({string.Join(", ", Values.Select(value => value.ToString()))})";
        return Parse(NeedsString ? call + ".ToString()" : call);
    }

    private bool NeedsString =>
        Expression.Parent is not InterpolationSyntax
        && Model.GetTypeInfo(Expression).ConvertedType?.SpecialType != SpecialType.System_Object;

    private bool Fits(ExpressionSyntax value, IParameterSymbol parameter) =>
        Model.ClassifyConversion(value, parameter.Type) is { Exists: true, IsImplicit: true };

    /// <summary>What holds the texts already where the lookup stands, else those of the current locale.</summary>
    private string ReceiverOf(INamedTypeSymbol catalog) =>
        Model
            .LookupSymbols(Expression.SpanStart)
            .FirstOrDefault(symbol => Holds(symbol, catalog))
            ?.Name
        ?? catalog.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + ".Current";

    private bool Holds(ISymbol symbol, INamedTypeSymbol catalog)
    {
        var type = symbol switch
        {
            IParameterSymbol parameter => parameter.Type,
            // One that is declared further down has no value yet.
            ILocalSymbol local when local.Locations[0].SourceSpan.End < Expression.SpanStart =>
                local.Type,
            IFieldSymbol { IsConst: false } field when IsReachable(field) => field.Type,
            IPropertySymbol property when IsReachable(property) => property.Type,
            _ => null,
        };
        return SymbolEqualityComparer.Default.Equals(type, catalog);
    }

    private bool IsReachable(ISymbol member) =>
        member.IsStatic || Model.GetEnclosingSymbol(Expression.SpanStart) is { IsStatic: false };

    private ExpressionSyntax Parse(string code) => AccessorCode.Parse(code, Expression);

    private static bool IsTakenAsText(ExpressionSyntax lookup, SemanticModel model) =>
        lookup.Parent is InterpolationSyntax
        || model.GetTypeInfo(lookup).ConvertedType?.SpecialType
            is SpecialType.System_String
                or SpecialType.System_Object;
}
