using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocaleGen;

/// <summary>The places of a C# file that may use a key or a culture, found by their words alone and remembered with the file.</summary>
internal sealed class CodeScan
{
    private static readonly Remembered<SyntaxTree, CodeScan> Known = new();

    private readonly List<SimpleNameSyntax> names = [];
    private readonly List<SimpleNameSyntax> cultures = [];
    private readonly List<ExpressionSyntax> lookups = [];
    private readonly HashSet<string> texts = new(StringComparer.Ordinal);

    private CodeScan(IEnumerable<SyntaxNode> nodes, CatalogNames? catalog)
    {
        foreach (var node in nodes)
        {
            Add(node, catalog);
        }
    }

    /// <summary>Words that may be an accessor or a value of the enum of keys.</summary>
    public IReadOnlyList<SimpleNameSyntax> Names => names;

    /// <summary>Words that may be a culture that formats.</summary>
    public IReadOnlyList<SimpleNameSyntax> Cultures => cultures;

    /// <summary>Indexes and calls that may look up a text by its name.</summary>
    public IReadOnlyList<ExpressionSyntax> Lookups => lookups;

    /// <summary>The constant texts.</summary>
    public IReadOnlyCollection<string> Texts => texts;

    /// <summary>Scans a file, or finds it scanned; accessors themselves use no key.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="catalog">The names to look for; null where no accessors are meant.</param>
    public static CodeScan Of(SyntaxTree tree, CatalogNames? catalog, CancellationToken token) =>
        Known.Get(
            tree,
            [catalog],
            () =>
                new(GeneratedFiles.Has(tree) ? [] : tree.GetRoot(token).DescendantNodes(), catalog)
        );

    private void Add(SyntaxNode node, CatalogNames? catalog)
    {
        switch (node)
        {
            case SimpleNameSyntax name:
                Add(name, catalog);
                break;
            case ElementAccessExpressionSyntax or ElementBindingExpressionSyntax:
                lookups.Add((ExpressionSyntax)node);
                break;
            case InvocationExpressionSyntax call when LocalizerLookup.MayBe(NameOf(call)):
                lookups.Add(call);
                break;
            case LiteralExpressionSyntax literal
                when literal.IsKind(SyntaxKind.StringLiteralExpression):
                texts.Add(literal.Token.ValueText);
                break;
            case InterpolatedStringTextSyntax text:
                texts.Add(text.TextToken.ValueText);
                break;
        }
    }

    // A word may be both: a key may be called currentCulture.
    private void Add(SimpleNameSyntax name, CatalogNames? catalog)
    {
        var word = name.Identifier.ValueText;
        if (catalog?.Has(word) == true)
        {
            names.Add(name);
        }

        if (FormattingCulture.IsNamed(word))
        {
            cultures.Add(name);
        }
    }

    private static string? NameOf(InvocationExpressionSyntax call) =>
        call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            SimpleNameSyntax name => name.Identifier.ValueText,
            _ => null,
        };
}
