using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen;

/// <summary>A project's catalog, and which of its keys all projects of a solution use.</summary>
/// <param name="project">The project that has the locale files.</param>
/// <param name="keys">Its keys.</param>
/// <param name="collector">What uses them.</param>
internal sealed class CatalogUses(Project project, ProjectKeys keys, KeyUseCollector collector)
{
    private const string Localizer = "Microsoft.Extensions.Localization.IStringLocalizer";

    /// <summary>The project's name.</summary>
    public string ProjectName => project.Name;

    /// <summary>How many keys it has.</summary>
    public int KeyCount => keys.Keys.Count;

    /// <summary>The keys that nothing uses, in order, with their places in the source locale's files.</summary>
    public IEnumerable<(string Key, FileLinePositionSpan Place)> Unused =>
        from number in Enumerable.Range(0, keys.Keys.Count)
        let key = keys.Keys[number]
        where !collector.Uses.MayUse(number, key)
        select (key, keys.Find(key).GetLineSpan());

    /// <summary>Compiles the projects in memory, and looks at every operation of each.</summary>
    /// <returns>The catalogs of the projects that have one and can be read, in the order of the projects.</returns>
    public static async Task<IReadOnlyList<CatalogUses>> FindAsync(
        IReadOnlyList<Project> projects,
        CancellationToken token
    )
    {
        var compilations = new List<Compilation>();
        foreach (var project in projects)
        {
            compilations.Add((await project.GetCompilationAsync(token))!);
        }

        var looksUpByName = compilations.Exists(one =>
            one.GetTypeByMetadataName(Localizer) is not null
        );
        var catalogs = projects
            .Zip(
                compilations,
                (project, compilation) => Read(project, compilation, looksUpByName, token)
            )
            .OfType<CatalogUses>()
            .ToList();
        var visitor = new UseVisitor(catalogs.ConvertAll(catalog => catalog.Collector));
        foreach (var compilation in compilations)
        {
            await visitor.VisitAsync(compilation, token);
        }

        return catalogs;
    }

    private KeyUseCollector Collector => collector;

    private static CatalogUses? Read(
        Project project,
        Compilation compilation,
        bool looksUpByName,
        CancellationToken token
    )
    {
        var options = project.AnalyzerOptions;
        var settings = ProjectSettings.From(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        return
            AccessorKeys.Of(compilation) is { } accessors
            && ProjectKeys.Read(options, settings, token) is { } keys
            ? new(project, keys, new KeyUseCollector(accessors, looksUpByName))
            : null;
    }
}
