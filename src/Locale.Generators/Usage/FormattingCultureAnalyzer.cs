using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LocaleGen;

/// <summary>Finds the culture that formats numbers handed over as a language: <c>Strings.For(CultureInfo.CurrentCulture.Name)</c> (LOC405).</summary>
/// <remarks>
/// .NET has two cultures for a thread: the current culture says how numbers and dates look, the current UI culture which
/// language people read. Only the second is a language.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FormattingCultureAnalyzer : DiagnosticAnalyzer
{
    private const string CultureInfo = "System.Globalization.CultureInfo";

    private static readonly string[] Tags =
    [
        "Name",
        "IetfLanguageTag",
        "TwoLetterISOLanguageName",
        "ToString",
    ];

    private static readonly string[] FormattingCultures =
    [
        "CurrentCulture",
        "DefaultThreadCurrentCulture",
        "InstalledUICulture",
        "InvariantCulture",
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [Descriptors.FormattingCultureAsTag];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(
            GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics
        );
        context.RegisterCompilationStartAction(start =>
        {
            if (
                AccessorKeys.Of(start.Compilation) is { } accessors
                && start.Compilation.GetTypeByMetadataName(CultureInfo) is { } culture
            )
            {
                start.RegisterOperationAction(
                    operation => Check(operation, accessors, culture),
                    OperationKind.Argument
                );
            }
        });
    }

    private static void Check(
        OperationAnalysisContext context,
        AccessorKeys accessors,
        INamedTypeSymbol culture
    )
    {
        var argument = (IArgumentOperation)context.Operation;
        if (
            argument.Parameter is { ContainingSymbol: IMethodSymbol method }
            && TakesLanguages(method, accessors)
            && FormattingCultureOf(argument.Value, culture) is { } property
        )
        {
            context.ReportDiagnostic(
                Diagnostic.Create(
                    Descriptors.FormattingCultureAsTag,
                    property.Syntax.GetLocation(),
                    $"{property.Property.Name} says how numbers look, not which language is read: use CurrentUICulture"
                )
            );
        }
    }

    private static bool TakesLanguages(IMethodSymbol method, AccessorKeys accessors) =>
        method.Parameters.Length > 0
        && method.Parameters[0].Name is "tag" or "acceptLanguage"
        && (
            method.ContainingAssembly?.Name == "Locale.Runtime"
            || accessors.CatalogOf(method.ContainingType) is not null
        );

    private static IPropertyReferenceOperation? FormattingCultureOf(
        IOperation tag,
        INamedTypeSymbol culture
    )
    {
        var instance = tag switch
        {
            IPropertyReferenceOperation property
                when Array.IndexOf(Tags, property.Property.Name) >= 0 => property.Instance,
            IInvocationOperation call when Array.IndexOf(Tags, call.TargetMethod.Name) >= 0 =>
                call.Instance,
            IConversionOperation conversion => conversion.Operand,
            _ => tag,
        };
        return
            instance is IPropertyReferenceOperation found
            && SymbolEqualityComparer.Default.Equals(found.Type, culture)
            && Array.IndexOf(FormattingCultures, found.Property.Name) >= 0
            ? found
            : null;
    }
}
