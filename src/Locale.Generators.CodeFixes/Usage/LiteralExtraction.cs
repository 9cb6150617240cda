using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen;

/// <summary>Moves literals of a project into its locale files, and calls the accessors in their places.</summary>
internal sealed class LiteralExtraction
{
    private readonly NewKeys keys;
    private readonly string texts;
    private readonly List<LocaleChange> changes = [];

    private LiteralExtraction(NewKeys keys, ProjectSettings settings)
    {
        this.keys = keys;
        texts = settings.Qualify(settings.ClassName) + ".Current.";
    }

    /// <summary>Extracts all literals at the places given; those that cannot be are left as they are.</summary>
    /// <returns>The changed solution; null where nothing could be extracted.</returns>
    public static async Task<Solution?> ExtractAsync(
        Project project,
        IEnumerable<Location> places,
        CancellationToken token
    )
    {
        if (NewKeys.Read(project, token) is not { } keys)
        {
            return null;
        }

        var provider = project.AnalyzerOptions.AnalyzerConfigOptionsProvider;
        var extraction = new LiteralExtraction(keys, ProjectSettings.From(provider.GlobalOptions));
        var solution = project.Solution;
        foreach (var ofTree in places.GroupBy(place => place.SourceTree))
        {
            if (project.GetDocument(ofTree.Key) is { } document)
            {
                var root = await extraction
                    .RewriteAsync(document, ofTree.Select(place => place.SourceSpan), token)
                    .ConfigureAwait(false);
                solution = solution.WithDocumentSyntaxRoot(document.Id, root);
            }
        }

        return extraction.changes.Count == 0
            ? null
            : await LocaleFiles
                .ChangeAsync(solution.GetProject(project.Id)!, extraction.changes, token)
                .ConfigureAwait(false);
    }

    private async Task<SyntaxNode> RewriteAsync(
        Document document,
        IEnumerable<TextSpan> spans,
        CancellationToken token
    )
    {
        var root = (await document.GetSyntaxRootAsync(token).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(token).ConfigureAwait(false))!;
        var accessors = new Dictionary<SyntaxNode, SyntaxNode>();
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (
                root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax literal
                && ExtractedText.Of(literal, model) is { } text
            )
            {
                accessors[literal] = Take(literal, text, model);
            }
        }

        return root.ReplaceNodes(accessors.Keys, (original, _) => accessors[original]);
    }

    private ExpressionSyntax Take(
        ExpressionSyntax literal,
        ExtractedText extracted,
        SemanticModel model
    )
    {
        var text = MessagePrinter.Print(extracted.Message);
        var group = literal.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Identifier.ValueText;
        var key = keys.Take(group ?? "app", text, extracted.Words);
        changes.AddRange(keys.Add(key, text));

        var code = texts + string.Join(".", KeyNames.Of([key]).Names[0].Path);
        if (extracted.Values.Count > 0)
        {
            code += $"({string.Join(", ", extracted.Values)})";
            code += TakesObject(literal, model) ? "" : ".ToString()";
        }

        return AccessorCode.Parse(code, literal);
    }

    private static bool TakesObject(ExpressionSyntax literal, SemanticModel model) =>
        model.GetTypeInfo(literal).ConvertedType?.SpecialType == SpecialType.System_Object;
}
