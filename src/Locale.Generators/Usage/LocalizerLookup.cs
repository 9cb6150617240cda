using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LocaleGen;

/// <summary>A text that is looked up by name: <c>localizer["alerts.title"]</c>.</summary>
/// <param name="Name">What is asked for.</param>
/// <param name="Group">The name of the type a localizer is for, whose keys are looked for first; null without one.</param>
/// <param name="Values">What is put into the text, perhaps nothing.</param>
internal sealed record LocalizerLookup(IOperation Name, string? Group, IOperation? Values)
{
    private const string Namespace = "Microsoft.Extensions.Localization";
    private const string GetAllStrings = nameof(GetAllStrings);
    private const string MvcNamespace = "Microsoft.AspNetCore.Mvc.Localization";

    private static readonly string[] Localizers =
    [
        "IStringLocalizer",
        "IHtmlLocalizer",
        "IViewLocalizer",
    ];

    private static readonly string[] Methods = ["GetString", "GetHtml", GetAllStrings];

    /// <summary>The name where the compiler knows it, else null.</summary>
    public string? Constant =>
        Name.ConstantValue is { HasValue: true, Value: string name } ? name : null;

    /// <summary>What the name begins with as far as the compiler knows it; empty where it knows nothing.</summary>
    public string Prefix => Constant ?? PrefixOf(Name);

    /// <summary>The keys that the lookup tries, in order, where the name is constant.</summary>
    public IEnumerable<string> Keys =>
        Constant is not { } name ? []
        : Group is null ? [name]
        : [$"{Group}.{name}", name];

    /// <summary>Whether code knows localizers, so that texts can be looked up by name.</summary>
    public static bool IsPossibleIn(Compilation compilation) =>
        compilation.GetTypeByMetadataName($"{Namespace}.{Localizers[0]}") is not null;

    /// <summary>Whether a method of that name may look up texts.</summary>
    public static bool MayBe(string? method) => Array.IndexOf(Methods, method) >= 0;

    /// <summary>An index into a localizer, or a call of its <c>GetString</c>; null for anything else.</summary>
    public static LocalizerLookup? From(IOperation operation) =>
        operation switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true } index => From(
                index.Instance?.Type,
                index.Arguments
            ),
            IInvocationOperation { TargetMethod.Name: "GetString" or "GetHtml" } call => From(
                call.Instance?.Type
                    ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value.Type : null),
                call.Instance is null ? [.. call.Arguments.Skip(1)] : call.Arguments
            ),
            _ => null,
        };

    /// <summary>Whether a call asks a localizer for all of its texts.</summary>
    public static bool IsForAll(IInvocationOperation call) =>
        call.TargetMethod.Name == GetAllStrings
        && LocalizerOf(call.Instance?.Type ?? call.Arguments.FirstOrDefault()?.Value.Type)
            is not null;

    private static LocalizerLookup? From(
        ITypeSymbol? type,
        IReadOnlyList<IArgumentOperation> arguments
    ) =>
        LocalizerOf(type) is { } localizer
        && arguments.Count > 0
        && arguments[0].Value.Type?.SpecialType == SpecialType.System_String
            ? new LocalizerLookup(
                arguments[0].Value,
                localizer.TypeArguments.FirstOrDefault()?.Name,
                arguments.Count > 1 ? arguments[1].Value : null
            )
            : null;

    private static INamedTypeSymbol? LocalizerOf(ITypeSymbol? type) =>
        type is not INamedTypeSymbol named ? null
        : IsLocalizer(named) ? named
        : named.AllInterfaces.FirstOrDefault(one => IsLocalizer(one) && one.IsGenericType)
            ?? named.AllInterfaces.FirstOrDefault(IsLocalizer);

    private static bool IsLocalizer(INamedTypeSymbol type) =>
        Array.IndexOf(Localizers, type.Name) >= 0
        && type.ContainingNamespace?.ToDisplayString() is Namespace or MvcNamespace;

    private static string PrefixOf(IOperation name) =>
        name switch
        {
            { ConstantValue: { HasValue: true, Value: string text } } => text,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => PrefixOf(
                sum.LeftOperand
            ),
            IInterpolatedStringOperation { Parts.Length: > 0 } text => text.Parts[0]
                is IInterpolatedStringTextOperation literal
                ? PrefixOf(literal.Text)
                : "",
            _ => "",
        };
}
