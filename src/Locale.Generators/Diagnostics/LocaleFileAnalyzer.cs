using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen;

/// <summary>Reports what is wrong with locale files, inside them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LocaleFileAnalyzer : DiagnosticAnalyzer
{
    private readonly CheckMemory memory = new();
    private readonly Remembered<SourceText, FolderReport> reports = new();

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
            var found = new Lazy<ILookup<string, Diagnostic>?>(() =>
                Find(start.Options, start.Compilation, start.CancellationToken)
            );
            start.RegisterAdditionalFileAction(file =>
            {
                foreach (var diagnostic in found.Value?[file.AdditionalFile.Path] ?? [])
                {
                    file.ReportDiagnostic(diagnostic);
                }
            });
        });
    }

    private ILookup<string, Diagnostic>? Find(
        AnalyzerOptions options,
        Compilation compilation,
        CancellationToken token
    )
    {
        var files = FolderFiles.Of(options, token);
        if (files.Locales.Count == 0)
        {
            return null;
        }

        var settings = ProjectSettings.From(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var rules = EnabledRules.Of(compilation, settings, token);
        var report = reports.Get(
            files.Locales[0].Text,
            [files, settings, rules],
            () => new(files, settings, rules, memory, token)
        );
        return report.Find(new(compilation, settings.Namespace.Replace("@", ""), token));
    }
}
