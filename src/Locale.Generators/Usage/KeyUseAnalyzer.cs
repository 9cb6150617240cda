using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen;

/// <summary>Finds keys that no code uses (LOC401), and judges keys that are looked up by name (LOC402, LOC403, LOC406).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyUseAnalyzer : DiagnosticAnalyzer
{
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
        if (AccessorKeys.Of(start.Compilation) is null)
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
        var names = CatalogNames.Of(start.Compilation, settings, start.CancellationToken);
        // Where nothing was generated, nothing can be used, and nothing is known of any key.
        if (names is not null && rules.Has(LocaleRules.UnusedKey) && !settings.IsPublic)
        {
            StartUnused(start, names, keys);
        }

        if (start.Compilation.GetTypeByMetadataName(AddLocaleGen) is not null)
        {
            var check = new LookupCheck(rules, keys, CatalogsElsewhere(start.Compilation));
            start.RegisterSemanticModelAction(model => check.Visit(model, names));
        }
    }

    // At the locale files and not at the end of the compilation, so that an editor shows it too, and so that only code with a
    // name of the catalog is bound: what waits for the whole compilation makes the compiler bind all of it.
    private static void StartUnused(
        CompilationStartAnalysisContext start,
        CatalogNames names,
        Lazy<ProjectKeys?> keys
    )
    {
        var compilation = start.Compilation;
        var token = start.CancellationToken;
        var unused = new Lazy<ILookup<string, Diagnostic>>(() =>
        {
            var looksUpByName = LocalizerLookup.IsPossibleIn(compilation);
            var uses = ProjectUses.Find(compilation, names, looksUpByName, token);
            return UnusedKeys
                .Find(keys.Value, uses)
                .ToLookup(one => one.Location.GetLineSpan().Path, StringComparer.Ordinal);
        });
        start.RegisterAdditionalFileAction(file =>
        {
            if (keys.Value?.IsSource(file.AdditionalFile.Path) == true)
            {
                foreach (var diagnostic in unused.Value[file.AdditionalFile.Path])
                {
                    file.ReportDiagnostic(diagnostic);
                }
            }
        });
    }

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
