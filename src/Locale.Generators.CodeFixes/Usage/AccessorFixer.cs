using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocaleGen;

/// <summary>Turns <c>localizer["alerts.title"]</c> into <c>Strings.Current.Alerts.Title</c> (LOC406).</summary>
/// <remarks>Offered where the text is taken as text and the values fit; a <c>LocalizedString</c> itself is something else.</remarks>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AccessorFixer))]
public sealed class AccessorFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [LocaleRules.AccessorAvailable.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var token = context.CancellationToken;
        var model = await context.Document.GetSemanticModelAsync(token).ConfigureAwait(false);
        var root = await context.Document.GetSyntaxRootAsync(token).ConfigureAwait(false);
        var options = context.Document.Project.AnalyzerOptions;
        if (ProjectAccessors.Find(model!.Compilation, options, token) is not { } accessors)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var name = root!.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (
                LookupCheck.KeyOf(diagnostic) is { } key
                && accessors.Find(key) is { } accessor
                && LookupRewrite.Of(name, model) is { } lookup
                && lookup.With(accessor.Member, accessor.Path, accessors.Catalog) is { } typed
            )
            {
                var changed = root.ReplaceNode(lookup.Expression, typed);
                var action = CodeAction.Create(
                    $"Use the accessor '{accessor.Path}'",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)),
                    equivalenceKey: nameof(AccessorFixer)
                );
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }
}
