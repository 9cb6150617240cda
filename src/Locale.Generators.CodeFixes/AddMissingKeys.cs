using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen;

/// <summary>Adds all missing keys of a project or a solution in one go.</summary>
/// <remarks>The compiler's own batch fixer merges changes of C# files only.</remarks>
internal sealed class AddMissingKeys : FixAllProvider
{
    private AddMissingKeys() { }

    public static AddMissingKeys Instance { get; } = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var solution = context.Solution;
        foreach (var project in ProjectsOf(context))
        {
            var diagnostics = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (var file in diagnostics.GroupBy(found => found.Location.GetLineSpan().Path))
            {
                var document = project.AdditionalDocuments.FirstOrDefault(one =>
                    one.FilePath == file.Key
                );
                if (document is not null)
                {
                    var text = await document
                        .GetTextAsync(context.CancellationToken)
                        .ConfigureAwait(false);
                    solution = solution.WithAdditionalDocumentText(
                        document.Id,
                        SourceText.From(
                            InsertAll(text.ToString(), file),
                            text.Encoding,
                            text.ChecksumAlgorithm
                        )
                    );
                }
            }
        }

        return CodeAction.Create(
            "Add missing keys",
            _ => Task.FromResult(solution),
            LocaleRules.KeyMissing.Id
        );
    }

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Project, FixAllScope.Solution];

    /// <summary>Adds keys in the order of the source, so that each finds the one before it.</summary>
    private static string InsertAll(string text, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.OrderBy(MissingKeyProperties.PlaceOf))
        {
            text = MissingKeyProperties.Insert(text, diagnostic) ?? text;
        }

        return text;
    }

    private static IEnumerable<Project> ProjectsOf(FixAllContext context) =>
        context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
}
