using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen;

/// <summary>Finds the accessors that the generator made of a project's keys.</summary>
/// <param name="catalog">The class of texts.</param>
/// <param name="keys">The keys.</param>
/// <param name="accessors">Knows which key an accessor stands for.</param>
internal sealed class ProjectAccessors(
    INamedTypeSymbol catalog,
    ProjectKeys keys,
    AccessorKeys accessors
)
{
    /// <summary>The class of texts.</summary>
    public INamedTypeSymbol Catalog => catalog;

    /// <summary>Looks into a compilation; null where it has no texts, or its source locale cannot be read.</summary>
    public static ProjectAccessors? Find(
        Compilation compilation,
        AnalyzerOptions options,
        CancellationToken token
    )
    {
        var settings = ProjectSettings.From(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        return
            AccessorKeys.Of(compilation) is { } accessors
            && Find(compilation, settings) is { } catalog
            && ProjectKeys.Read(options, settings, token) is { } keys
            ? new(catalog, keys, accessors)
            : null;
    }

    private static INamedTypeSymbol? Find(Compilation compilation, ProjectSettings settings)
    {
        var space = settings.Namespace.Replace("@", "");
        return compilation.Assembly.GetTypeByMetadataName(
            space + (space.Length == 0 ? "" : ".") + settings.ClassName.TrimStart('@')
        );
    }

    /// <summary>The property or method of a key, and what leads to it from the class of texts: <c>Alerts.Firing</c>.</summary>
    public (ISymbol Member, string Path)? Find(string key)
    {
        for (var number = 0; number < keys.Keys.Count; number++)
        {
            if (keys.Keys[number] == key)
            {
                return Find(catalog, number, "");
            }
        }

        return null;
    }

    private (ISymbol Member, string Path)? Find(INamedTypeSymbol type, int number, string path)
    {
        foreach (var member in type.GetMembers())
        {
            if (accessors.NumberOf(member) == number && !IsUtf8(member))
            {
                return (member, path + member.Name);
            }

            if (
                member is IPropertySymbol { Type: INamedTypeSymbol group } property
                && SymbolEqualityComparer.Default.Equals(group.ContainingType, type)
                && Find(group, number, $"{path}{property.Name}.") is { } found
            )
            {
                return found;
            }
        }

        return null;
    }

    private static bool IsUtf8(ISymbol member) =>
        member is IPropertySymbol { Type.Name: "ReadOnlySpan" };
}
