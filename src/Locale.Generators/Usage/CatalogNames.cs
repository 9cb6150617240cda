using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen;

/// <summary>The words by which code can name a key of a catalog: its accessors and the values of its enum of keys.</summary>
/// <remarks>
/// What has none of these words need not be bound to know that it uses no key, which is most code. Read from the syntax of the
/// generated files, once for as long as they stay: no symbol is made for a key that nobody names.
/// </remarks>
internal sealed class CatalogNames
{
    /// <summary>The method that takes a key as a value.</summary>
    public const string Utf8 = nameof(Utf8);

    private static readonly Remembered<SourceText, CatalogNames> Known = new();

    private readonly HashSet<string> names = new(StringComparer.Ordinal) { Utf8 };
    private readonly ProjectSettings settings;

    private CatalogNames(
        AssemblyIdentity assembly,
        ProjectSettings settings,
        IEnumerable<SyntaxTree> files,
        CancellationToken token
    )
    {
        Assembly = assembly;
        this.settings = settings;
        foreach (var file in files)
        {
            Add(file.GetRoot(token).ChildNodes());
        }
    }

    /// <summary>The project that has the catalog.</summary>
    public AssemblyIdentity Assembly { get; }

    /// <summary>Reads the names that a compilation's catalog has; null where it has none, or the generator did not run.</summary>
    /// <returns>The names, the same object for as long as the keys are the same.</returns>
    public static CatalogNames? Of(
        Compilation compilation,
        ProjectSettings settings,
        CancellationToken token
    )
    {
        if (
            GeneratedFiles.Find(compilation, GeneratedFiles.KeysOf(settings)) is not { } keys
            || GeneratedFiles.Find(compilation, GeneratedFiles.AccessorsOf(settings))
                is not { } accessors
        )
        {
            return null;
        }

        // Keys alone decide the names and numbers of accessors, whose file changes with every word of the source.
        var assembly = compilation.Assembly.Identity;
        return Known.Get(
            keys.GetText(token),
            [assembly, settings],
            () => new(assembly, settings, [keys, accessors], token)
        );
    }

    /// <summary>Whether a word may name a key.</summary>
    public bool Has(string name) => names.Contains(name);

    /// <summary>Whether a type is the enum of the keys, whose values are their numbers.</summary>
    public bool IsKeyEnum(INamedTypeSymbol type) =>
        type.Name == settings.KeyEnum
        && type.ContainingAssembly.Identity.Equals(Assembly)
        && SpaceOf(type) == settings.Namespace.Replace("@", "");

    private static string SpaceOf(INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace
            ? ""
            : type.ContainingNamespace.ToDisplayString().Replace("@", "");

    private void Add(IEnumerable<SyntaxNode> declarations)
    {
        foreach (var declaration in declarations)
        {
            switch (declaration)
            {
                case BaseNamespaceDeclarationSyntax space:
                    Add(space.Members);
                    break;
                case EnumDeclarationSyntax keys:
                    names.UnionWith(keys.Members.Select(key => key.Identifier.ValueText));
                    break;
                case TypeDeclarationSyntax type:
                    Add(type.Members);
                    break;
                case PropertyDeclarationSyntax property when AccessorKeys.IsAccessor(property):
                    names.Add(property.Identifier.ValueText);
                    break;
                case MethodDeclarationSyntax method when AccessorKeys.IsAccessor(method):
                    names.Add(method.Identifier.ValueText);
                    break;
            }
        }
    }
}
