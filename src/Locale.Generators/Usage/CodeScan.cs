using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocaleGen;

/// <summary>The places of a C# file that may use a key or a culture, found by their words alone and remembered with the file.</summary>
internal sealed class CodeScan
{
    private static readonly ConditionalWeakTable<SyntaxTree, CodeScan> Known = new();

    private readonly CatalogNames? catalog;

    private CodeScan(IEnumerable<SyntaxNode> nodes, CatalogNames? catalog)
    {
        this.catalog = catalog;
        var names = ImmutableArray.CreateBuilder<SimpleNameSyntax>();
        var cultures = ImmutableArray.CreateBuilder<SimpleNameSyntax>();
        var lookups = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            switch (node)
            {
                case SimpleNameSyntax name when catalog?.Has(name.Identifier.ValueText) == true:
                    names.Add(name);
                    break;
                case SimpleNameSyntax name
                    when FormattingCulture.IsNamed(name.Identifier.ValueText):
                    cultures.Add(name);
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

        Names = names.ToImmutable();
        Cultures = cultures.ToImmutable();
        Lookups = lookups.ToImmutable();
        Texts = texts;
    }

    /// <summary>Words that may be an accessor or a value of the enum of keys.</summary>
    public ImmutableArray<SimpleNameSyntax> Names { get; }

    /// <summary>Words that may be a culture that formats.</summary>
    public ImmutableArray<SimpleNameSyntax> Cultures { get; }

    /// <summary>Indexes and calls that may look up a text by its name.</summary>
    public ImmutableArray<ExpressionSyntax> Lookups { get; }

    /// <summary>The constant texts.</summary>
    public IReadOnlyCollection<string> Texts { get; }

    /// <summary>Scans a file, or finds it scanned; accessors themselves use no key.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="catalog">The names to look for; null where no accessors are meant.</param>
    public static CodeScan Of(SyntaxTree tree, CatalogNames? catalog, CancellationToken token)
    {
        if (Known.TryGetValue(tree, out var known) && known.catalog == catalog)
        {
            return known;
        }

        var scan = new CodeScan(
            GeneratedFiles.Has(tree) ? [] : tree.GetRoot(token).DescendantNodes(),
            catalog
        );
        lock (Known)
        {
            Known.Remove(tree);
            Known.Add(tree, scan);
        }

        return scan;
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
