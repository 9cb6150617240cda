using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;

namespace LocaleGen;

/// <summary>A solution as MSBuild reads it, with the compilations of its C# projects.</summary>
internal sealed class OpenSolution : IDisposable
{
    private readonly MSBuildWorkspace workspace;

    private OpenSolution(MSBuildWorkspace workspace) => this.workspace = workspace;

    /// <summary>The C# projects; one that builds for several frameworks is there once for each.</summary>
    public IReadOnlyList<Project> Projects =>
        [
            .. workspace.CurrentSolution.Projects.Where(project =>
                project.Language == Microsoft.CodeAnalysis.LanguageNames.CSharp
            ),
        ];

    /// <summary>Opens a solution or a project with those it references.</summary>
    /// <param name="file">The file, which exists.</param>
    /// <param name="log">Takes what could not be read: the rest is looked at all the same.</param>
    /// <param name="token">Ends it early.</param>
    public static async Task<OpenSolution> ReadAsync(
        FileInfo file,
        TextWriter log,
        CancellationToken token
    )
    {
        var workspace = MSBuildWorkspace.Create();
        if (file.Extension.StartsWith(".sln", StringComparison.OrdinalIgnoreCase))
        {
            await workspace.OpenSolutionAsync(file.FullName, cancellationToken: token);
        }
        else
        {
            await workspace.OpenProjectAsync(file.FullName, cancellationToken: token);
        }

        foreach (
            var failure in workspace.Diagnostics.Where(one =>
                one.Kind == WorkspaceDiagnosticKind.Failure
            )
        )
        {
            log.WriteLine($"locale: {failure.Message}");
        }

        return new OpenSolution(workspace);
    }

    /// <inheritdoc/>
    public void Dispose() => workspace.Dispose();
}
