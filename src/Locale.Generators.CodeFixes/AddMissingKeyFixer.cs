using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen;

/// <summary>Adds a key that a locale lacks (LOC101), with the source text to be translated.</summary>
[Shared]
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(AddMissingKeyFixer),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".json"]
)]
public sealed class AddMissingKeyFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [LocaleRules.KeyMissing.Id];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => AddMissingKeys.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // Tried before it is offered: a file with an error cannot be changed safely.
            if (MissingKeyProperties.Insert(text.ToString(), diagnostic) is { } changed)
            {
                // Several keys may be missing at one place, and an editor shows one action of an equivalence key.
                var title = $"Add '{MissingKeyProperties.KeyOf(diagnostic)}'";
                var action = CodeAction.Create(
                    title,
                    _ => Task.FromResult(Change(document, text, changed)),
                    equivalenceKey: title
                );
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>The solution with other text in a document.</summary>
    private static Solution Change(TextDocument document, SourceText old, string text) =>
        document.Project.Solution.WithAdditionalDocumentText(
            document.Id,
            SourceText.From(text, old.Encoding, old.ChecksumAlgorithm)
        );
}
