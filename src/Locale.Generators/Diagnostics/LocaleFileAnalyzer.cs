using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen;

/// <summary>Reports what is wrong with locale files, inside them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LocaleFileAnalyzer : DiagnosticAnalyzer
{
    private readonly ParsedFiles parsed = new();

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
                new(
                    start.Options,
                    start.Compilation,
                    (source, text) =>
                        start.TryGetValue(text, parsed.For(source), out var file)
                            ? file
                            : throw new InvalidOperationException(
                                "The parser of locale files never throws."
                            ),
                    start.CancellationToken
                )
            );
            start.RegisterAdditionalFileAction(file =>
                report.Value.ReportFor(file.AdditionalFile.Path, file.ReportDiagnostic)
            );
        });
    }
}
