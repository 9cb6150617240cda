using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LocaleGen;

/// <summary>Finds keys that no code uses (LOC401), and judges keys that are looked up by name (LOC402, LOC403, LOC406).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyUseAnalyzer : DiagnosticAnalyzer
{
    private const string Localizer = "Microsoft.Extensions.Localization.IStringLocalizer";
    private const string AddLocaleGen =
        "Microsoft.Extensions.DependencyInjection.LocaleGenServiceCollectionExtensions";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.UnusedKey,
        Descriptors.UnknownKeyLookedUp,
        Descriptors.KeyBuiltAtRunTime,
        Descriptors.AccessorAvailable,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // Razor pages are generated code, and use texts like any other.
        context.ConfigureGeneratedCodeAnalysis(
            GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics
        );
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext start)
    {
        if (AccessorKeys.Of(start.Compilation) is not { } accessors)
        {
            return;
        }

        var settings = ProjectSettings.From(
            start.Options.AnalyzerConfigOptionsProvider.GlobalOptions
        );
        var rules = EnabledRules.Of(start.Compilation, settings, start.CancellationToken);
        var keys = new Lazy<ProjectKeys?>(() =>
            ProjectKeys.Read(start.Options, settings, start.CancellationToken)
        );
        if (rules.Has(LocaleRules.UnusedKey) && !settings.IsPublic)
        {
            StartUnused(start, accessors, keys);
        }

        if (start.Compilation.GetTypeByMetadataName(AddLocaleGen) is not null)
        {
            StartLookups(start, new LookupCheck(rules, keys, CatalogsElsewhere(start.Compilation)));
        }
    }

    private static void StartUnused(
        CompilationStartAnalysisContext start,
        AccessorKeys accessors,
        Lazy<ProjectKeys?> keys
    )
    {
        var looksUpByName = start.Compilation.GetTypeByMetadataName(Localizer) is not null;
        var collector = new KeyUseCollector(accessors, looksUpByName);
        start.RegisterOperationAction(collector.Visit, KeyUseCollector.Kinds);
        start.RegisterCompilationEndAction(end =>
        {
            foreach (var diagnostic in UnusedKeys.Find(keys.Value, collector.Uses))
            {
                end.ReportDiagnostic(diagnostic);
            }
        });
    }

    private static void StartLookups(CompilationStartAnalysisContext start, LookupCheck check) =>
        start.RegisterOperationAction(
            check.Visit,
            OperationKind.PropertyReference,
            OperationKind.Invocation
        );

    /// <summary>Whether assemblies that are referenced may bring catalogs, whose keys are not known here.</summary>
    private static bool CatalogsElsewhere(Compilation compilation) =>
        compilation
            .SourceModule.ReferencedAssemblySymbols.Where(assembly =>
                assembly.Modules.Any(module =>
                    module.ReferencedAssemblies.Any(one => one.Name == "Locale.Runtime")
                )
            )
            .Any(assembly => !assembly.Name.StartsWith("Locale.", StringComparison.Ordinal));
}
