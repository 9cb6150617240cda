using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen;

/// <summary>Reports what is wrong with locale files, inside them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LocaleFileAnalyzer : DiagnosticAnalyzer
{
    private readonly CheckMemory memory = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [.. Descriptors.All];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            // Once for all files, and only where a file is asked about: an editor starts at every key stroke in C#.
            var report = new Lazy<FolderReport>(() =>
                new(start.Options, start.Compilation, memory, start.CancellationToken)
            );
            start.RegisterAdditionalFileAction(file =>
                report.Value.ReportFor(file.AdditionalFile.Path, file.ReportDiagnostic)
            );
        });
    }
}
