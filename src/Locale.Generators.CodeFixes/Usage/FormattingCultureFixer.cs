using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocaleGen;

/// <summary>Takes the UI culture where a culture that formats was passed as a language (LOC405).</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FormattingCultureFixer))]
public sealed class FormattingCultureFixer : CodeFixProvider
{
    private const string Title = "Use CurrentUICulture";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [LocaleRules.FormattingCultureAsTag.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var action = CodeAction.Create(
                Title,
                token => ReplaceAsync(context.Document, diagnostic, token),
                equivalenceKey: nameof(FormattingCultureFixer)
            );
            context.RegisterCodeFix(action, diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> ReplaceAsync(
        Document document,
        Diagnostic diagnostic,
        CancellationToken token
    )
    {
        var root = (await document.GetSyntaxRootAsync(token).ConfigureAwait(false))!;
        var culture = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        SimpleNameSyntax name = culture is MemberAccessExpressionSyntax access
            ? access.Name
            : (SimpleNameSyntax)culture;
        var language = SyntaxFactory.IdentifierName("CurrentUICulture").WithTriviaFrom(name);
        return document.WithSyntaxRoot(root.ReplaceNode(name, language));
    }
}
