using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocaleGen;

/// <summary>Finds the types that metadata names, as the compiler finds them in the generated code.</summary>
/// <remarks>That code stands in the project's namespace and has no <c>using</c> of its own; global ones hold for it.</remarks>
internal sealed class ProjectTypes
{
    private readonly Compilation compilation;
    private readonly CancellationToken token;
    private readonly Lazy<(List<string> Namespaces, Dictionary<string, string> Aliases)> usings;
    private readonly Dictionary<string, INamedTypeSymbol?> known = new(StringComparer.Ordinal);
    private readonly List<string> enclosing = [];

    /// <summary>The types of a compilation, seen from a namespace.</summary>
    public ProjectTypes(Compilation compilation, string inNamespace, CancellationToken token)
    {
        this.compilation = compilation;
        this.token = token;
        usings = new(FindUsings);
        for (var name = inNamespace; name.Length > 0; )
        {
            enclosing.Add(name + ".");
            name = name.Substring(0, Math.Max(0, name.LastIndexOf('.')));
        }

        enclosing.Add("");
    }

    /// <summary>Whether there is anything to look types up in: not while references are still being loaded.</summary>
    public bool IsWhole =>
        compilation.GetSpecialType(SpecialType.System_Object).TypeKind != TypeKind.Error;

    /// <summary>The type of a name, such as <c>Status</c> or <c>global::MyApp.Order.Status</c>; null where there is none.</summary>
    public INamedTypeSymbol? Find(string name)
    {
        name = name.Trim().TrimEnd('?');
        if (!known.TryGetValue(name, out var type))
        {
            type = Search(name);
            known.Add(name, type);
        }

        return type;
    }

    /// <summary>The interface that what is written as a value has to implement; null in a project too old for it.</summary>
    public INamedTypeSymbol? SpanFormattable =>
        compilation.GetTypeByMetadataName("System.ISpanFormattable");

    /// <summary>The full names of the project's own types, to offer one of them.</summary>
    public IEnumerable<string> OwnNames() =>
        NamesIn(compilation.Assembly.GlobalNamespace).Select(type => type.ToDisplayString());

    private INamedTypeSymbol? Search(string name)
    {
        const string global = "global::";
        if (name.StartsWith(global, StringComparison.Ordinal))
        {
            return Lookup("", name.Substring(global.Length));
        }

        return enclosing.Select(prefix => Lookup(prefix, name)).FirstOrDefault(Exists)
            ?? usings
                .Value.Namespaces.Select(prefix => Lookup(prefix + ".", name))
                .FirstOrDefault(Exists)
            ?? (usings.Value.Aliases.TryGetValue(name, out var target) ? Lookup("", target) : null);
    }

    // The name of a nested type has dots where its metadata has plus signs.
    private INamedTypeSymbol? Lookup(string prefix, string name)
    {
        while (true)
        {
            if (compilation.GetTypesByMetadataName(prefix + name).FirstOrDefault() is { } type)
            {
                return type;
            }

            var dot = name.LastIndexOf('.');
            if (dot < 0)
            {
                return null;
            }

            name = name.Substring(0, dot) + "+" + name.Substring(dot + 1);
        }
    }

    private (List<string>, Dictionary<string, string>) FindUsings()
    {
        var namespaces = new List<string>();
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var root = tree.GetRoot(token) as CompilationUnitSyntax;
            foreach (var written in root?.Usings ?? default)
            {
                if (!written.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
                {
                    continue;
                }

                var name = written.NamespaceOrType.ToString().Replace("global::", "");
                if (written.Alias is { } alias)
                {
                    aliases[alias.Name.ToString()] = name;
                }
                else if (written.StaticKeyword.IsKind(SyntaxKind.None))
                {
                    namespaces.Add(name);
                }
            }
        }

        return (namespaces, aliases);
    }

    private static bool Exists(INamedTypeSymbol? type) => type is not null;

    private static IEnumerable<INamedTypeSymbol> NamesIn(INamespaceOrTypeSymbol container) =>
        container
            .GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member =>
                member is INamedTypeSymbol type ? NamesIn(type).Prepend(type) : NamesIn(member)
            );
}
