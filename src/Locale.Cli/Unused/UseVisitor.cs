using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen;

/// <summary>Shows every operation of a compilation to collectors; an analyzer that has nothing to say.</summary>
internal sealed class UseVisitor(IReadOnlyList<KeyUseCollector> collectors) : DiagnosticAnalyzer
{
    // A compiler asks analyzers for diagnostics, so there is one, which is never given.
    private static readonly DiagnosticDescriptor Nothing = new(
        "LOCUSE",
        nameof(Nothing),
        nameof(Nothing),
        nameof(LocaleGen),
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true
    );

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Nothing];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterOperationAction(
            operation =>
            {
                foreach (var collector in collectors)
                {
                    collector.Visit(operation);
                }
            },
            KeyUseCollector.Kinds
        );
    }

    /// <summary>Looks at all of a compilation.</summary>
    /// <exception cref="InvalidOperationException">The walk failed, so that a key could be called unused that is not.</exception>
    public async Task VisitAsync(Compilation compilation, CancellationToken token)
    {
        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => failure = exception,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false
        );
        await compilation.WithAnalyzers([this], options).GetAnalyzerDiagnosticsAsync(token);
        if (failure is not null)
        {
            throw new InvalidOperationException(
                $"'{compilation.AssemblyName}' could not be looked through: {failure.Message}",
                failure
            );
        }
    }
}
