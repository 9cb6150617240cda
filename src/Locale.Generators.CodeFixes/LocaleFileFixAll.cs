using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LocaleGen;

/// <summary>Applies all fixes of a rule in a project or a solution in one go.</summary>
/// <remarks>The compiler's own batch fixer merges changes of C# files only.</remarks>
internal sealed class LocaleFileFixAll : FixAllProvider
{
    private LocaleFileFixAll() { }

    public static LocaleFileFixAll Instance { get; } = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var solution = context.Solution;
        foreach (var project in ProjectsOf(context))
        {
            var diagnostics = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            // In the order of the checks: a missing key goes behind the one before it, which may be missing too.
            var changes = diagnostics
                .OrderBy(FixProperties.OrderOf)
                .Select(FixProperties.FixOf)
                .Where(fix => fix is not null)
                .SelectMany(fix => fix!.Changes);
            solution =
                await LocaleFiles
                    .ChangeAsync(
                        solution.GetProject(project.Id)!,
                        changes,
                        context.CancellationToken
                    )
                    .ConfigureAwait(false)
                ?? solution;
        }

        return CodeAction.Create(
            $"Fix all {string.Join(", ", context.DiagnosticIds.OrderBy(id => id, StringComparer.Ordinal))}",
            _ => Task.FromResult(solution),
            equivalenceKey: nameof(LocaleFileFixAll)
        );
    }

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Project, FixAllScope.Solution];

    private static IEnumerable<Project> ProjectsOf(FixAllContext context) =>
        context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
}
