using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext start)
    {
        if (
            AccessorKeys.Of(start.Compilation) is { } accessors
            && FormattingCulture.Of(start.Compilation) is { } cultures
        )
        {
            var settings = ProjectSettings.From(
                start.Options.AnalyzerConfigOptionsProvider.GlobalOptions
            );
            var names = CatalogNames.Of(start.Compilation, settings, start.CancellationToken);
            // What looks at meanings makes the compiler bind all code, so only where a file has one of the words.
            if (
                start.Compilation.SyntaxTrees.Any(tree =>
                    CodeScan.Of(tree, names, start.CancellationToken).Cultures.Count > 0
                )
            )
            {
                start.RegisterSemanticModelAction(model =>
                {
                    var tree = model.SemanticModel.SyntaxTree;
                    foreach (var name in CodeScan.Of(tree, names, model.CancellationToken).Cultures)
                    {
                        Check(model, name, accessors, cultures);
                    }
                });
            }
        }
    }

    private static void Check(
        SemanticModelAnalysisContext context,
        SimpleNameSyntax name,
        AccessorKeys accessors,
        FormattingCulture cultures
    )
    {
        if (
            ArgumentWith(name) is { } syntax
            && context.SemanticModel.GetOperation(syntax, context.CancellationToken)
                is IArgumentOperation { Parameter.ContainingSymbol: IMethodSymbol method } argument
            && TakesLanguages(method, accessors)
            && cultures.FindIn(argument.Value) is { } property
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

    /// <summary>The argument that a culture makes up, by itself or with what is asked of it.</summary>
    private static ArgumentSyntax? ArgumentWith(SimpleNameSyntax culture)
    {
        var node = culture.Parent;
        while (
            node
                is MemberAccessExpressionSyntax
                    or InvocationExpressionSyntax
                    or ParenthesizedExpressionSyntax
                    or CastExpressionSyntax
                    or PostfixUnaryExpressionSyntax
        )
        {
            node = node.Parent;
        }

        return node as ArgumentSyntax;
    }

    private static bool TakesLanguages(IMethodSymbol method, AccessorKeys accessors) =>
        method.Parameters.Length > 0
        && method.Parameters[0].Name is "tag" or "acceptLanguage"
        && (
            method.ContainingAssembly?.Name == "Locale.Runtime"
            || accessors.CatalogOf(method.ContainingType) is not null
        );
}
