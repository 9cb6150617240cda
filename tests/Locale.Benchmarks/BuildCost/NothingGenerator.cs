using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>Looks at files and writes a line, so that the compiler's own code has run.</summary>
internal sealed class NothingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => pair.Left.Path)
            .Collect();
        context.RegisterSourceOutput(
            files,
            static (output, _) => output.AddSource("Nothing.g.cs", "// nothing")
        );
    }
}

/// <summary>Looks at files and says nothing.</summary>
internal sealed class NothingAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [new("N1", "Nothing", "Nothing", "Nothing", DiagnosticSeverity.Warning, true)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
            start.RegisterAdditionalFileAction(static file =>
                file.AdditionalFile.GetText(file.CancellationToken)
            )
        );
    }
}
