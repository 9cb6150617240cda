using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LocaleGen;

/// <summary>Offers the fixes that diagnostics in locale files carry: a missing key, category, argument …</summary>
/// <remarks>What a fix changes is decided by the check that found the fault; here it is only applied.</remarks>
[Shared]
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(LocaleFileFixer),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".json", ".resx", ".resw"]
)]
public sealed class LocaleFileFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [.. Descriptors.All.Select(rule => rule.Id), LocaleRules.UnusedKey.Id];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => LocaleFileFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.TextDocument.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            // Tried before it is offered: a file with an error cannot be changed safely.
            if (
                FixProperties.FixOf(diagnostic) is { } fix
                && await LocaleFiles
                    .ChangeAsync(project, fix.Changes, context.CancellationToken)
                    .ConfigureAwait(false)
                    is { } changed
            )
            {
                // Several faults may stand at one place, and an editor shows one action of an equivalence key.
                var action = CodeAction.Create(
                    fix.Title,
                    _ => Task.FromResult(changed),
                    equivalenceKey: fix.Title
                );
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }
}
