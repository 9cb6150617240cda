using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <summary>A project's catalog, and which of its keys all projects of a solution use.</summary>
/// <param name="project">The project that has the locale files.</param>
/// <param name="keys">Its keys.</param>
/// <param name="names">The words by which code can name them.</param>
internal sealed class CatalogUses(Project project, ProjectKeys keys, CatalogNames names)
{
    private readonly KeyUses uses = new();

    /// <summary>The project's name.</summary>
    public string ProjectName => project.Name;

    /// <summary>How many keys it has.</summary>
    public int KeyCount => keys.Keys.Count;

    /// <summary>The keys that nothing uses, in order, with their places in the source locale's files.</summary>
    public IEnumerable<(string Key, FileLinePositionSpan Place)> Unused =>
        from number in Enumerable.Range(0, keys.Keys.Count)
        let key = keys.Keys[number]
        where !uses.MayUse(number, key)
        select (key, keys.Find(key).GetLineSpan());

    /// <summary>Compiles the projects in memory, and looks for what each uses.</summary>
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

        var looksUpByName = compilations.Exists(LocalizerLookup.IsPossibleIn);
        var catalogs = projects
            .Zip(compilations, (project, compilation) => Read(project, compilation, token))
            .OfType<CatalogUses>()
            .ToList();
        foreach (var compilation in compilations)
        {
            catalogs.ForEach(one => one.Add(compilation, looksUpByName, token));
        }

        return catalogs;
    }

    private void Add(Compilation compilation, bool looksUpByName, CancellationToken token) =>
        uses.Add(ProjectUses.Find(compilation, names, looksUpByName, token));

    private static CatalogUses? Read(
        Project project,
        Compilation compilation,
        CancellationToken token
    )
    {
        var options = project.AnalyzerOptions;
        var settings = ProjectSettings.From(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        return
            CatalogNames.Of(compilation, settings, token) is { } names
            && ProjectKeys.Read(options, settings, token) is { } keys
            ? new(project, keys, names)
            : null;
    }
}
