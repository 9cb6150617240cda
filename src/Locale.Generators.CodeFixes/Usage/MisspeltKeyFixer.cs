using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace LocaleGen;

/// <summary>Writes the key that was probably meant where a localizer is asked for one that is not there (LOC402).</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MisspeltKeyFixer))]
public sealed class MisspeltKeyFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [LocaleRules.UnknownKeyLookedUp.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (LookupCheck.KeyOf(diagnostic) is { } key)
            {
                var action = CodeAction.Create(
                    $"Write '{key}'",
                    token => WriteAsync(context.Document, diagnostic, key, token),
                    equivalenceKey: nameof(MisspeltKeyFixer)
                );
                context.RegisterCodeFix(action, diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> WriteAsync(
        Document document,
        Diagnostic diagnostic,
        string key,
        CancellationToken token
    )
    {
        var root = (await document.GetSyntaxRootAsync(token).ConfigureAwait(false))!;
        var name = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var literal = SyntaxFactory.LiteralExpression(
            SyntaxKind.StringLiteralExpression,
            SyntaxFactory.Literal(key)
        );
        return document.WithSyntaxRoot(root.ReplaceNode(name, literal.WithTriviaFrom(name)));
    }
}
