using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocaleGen;

/// <summary>Says whether the code around a file is still the same, as far as that decides what the words in the file mean.</summary>
/// <remarks>
/// What a word in one body means does not depend on what stands in other bodies: C# asks for the types of everything that is
/// declared. So an edit within a method leaves what was found in all other files as it was.
/// </remarks>
/// <param name="Declarations">What all files declare.</param>
/// <param name="References">The references of the project.</param>
/// <param name="Options">How it is compiled.</param>
internal sealed record CodeVersion(
    string Declarations,
    EquatableList<MetadataReference> References,
    CompilationOptions Options
)
{
    private static readonly Remembered<SyntaxTree, string> Known = new();

    /// <summary>The version of a compilation's code, without what LocaleGen wrote into it.</summary>
    public static CodeVersion Of(Compilation compilation, CancellationToken token)
    {
        var all = new StringBuilder();
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!GeneratedFiles.Has(tree))
            {
                all.Append(DeclarationsOf(tree, token));
            }
        }

        return new(all.ToString(), new(compilation.References), compilation.Options);
    }

    private static string DeclarationsOf(SyntaxTree tree, CancellationToken token) =>
        Known.Get(
            tree,
            [],
            () => Hash(tree.GetText(token).ToString(), BodiesIn(tree.GetRoot(token)))
        );

    private static IEnumerable<SyntaxNode> BodiesIn(SyntaxNode root) =>
        root.DescendantNodes(node => !IsBody(node)).Where(IsBody);

    private static bool IsBody(SyntaxNode node) =>
        node is BlockSyntax or ArrowExpressionClauseSyntax
        && node.Parent
            is BaseMethodDeclarationSyntax
                or BasePropertyDeclarationSyntax
                or AccessorDeclarationSyntax;

    private static string Hash(string text, IEnumerable<SyntaxNode> bodies)
    {
        var declarations = new StringBuilder(text.Length);
        var end = 0;
        foreach (var body in bodies)
        {
            // That there is a body stays, and whether it is one for iterators does not show from outside.
            declarations.Append(text, end, body.SpanStart - end).Append((char)body.Kind());
            end = body.Span.End;
        }

        declarations.Append(text, end, text.Length - end);
        using var hash = SHA256.Create();
        return Convert.ToBase64String(
            hash.ComputeHash(Encoding.Unicode.GetBytes(declarations.ToString()))
        );
    }
}
