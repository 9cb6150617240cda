using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LocaleGen;

/// <summary>Extracts a literal into the locale files, and calls the accessor in its place (LOC404).</summary>
/// <remarks>
/// All locales get the source text, to be translated: unchanged translations are listed by LOC301, and the build is clean
/// at once.
/// </remarks>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ExtractLiteralFixer))]
public sealed class ExtractLiteralFixer : CodeFixProvider
{
    private const string Title = "Extract to the locale files";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [LocaleRules.UserVisibleLiteral.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => ExtractAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var changed = await LiteralExtraction
                .ExtractAsync(
                    context.Document.Project,
                    [diagnostic.Location],
                    context.CancellationToken
                )
                .ConfigureAwait(false);
            if (changed is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Title, _ => Task.FromResult(changed), equivalenceKey: Title),
                    diagnostic
                );
            }
        }
    }

    /// <summary>Extracts all literals of a project or a solution; one after the other would give two texts one key.</summary>
    private sealed class ExtractAll : FixAllProvider
    {
        public static ExtractAll Instance { get; } = new();

        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
            [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            var solution = context.Solution;
            var projects =
                context.Scope == FixAllScope.Solution
                    ? context.Solution.Projects
                    : [context.Project];
            foreach (var project in projects)
            {
                var found = context is { Scope: FixAllScope.Document, Document: { } document }
                    ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                solution =
                    await LiteralExtraction
                        .ExtractAsync(
                            solution.GetProject(project.Id)!,
                            found.Select(diagnostic => diagnostic.Location),
                            context.CancellationToken
                        )
                        .ConfigureAwait(false)
                    ?? solution;
            }

            return CodeAction.Create(Title, _ => Task.FromResult(solution), equivalenceKey: Title);
        }
    }
}
