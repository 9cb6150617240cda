using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <summary>Finds the keys that a compilation uses, and looks again only at what an edit can have changed.</summary>
internal static class ProjectUses
{
    private static readonly Remembered<SyntaxTree, KeyUses> Known = new();

    /// <summary>Looks at all files.</summary>
    /// <param name="compilation">The code.</param>
    /// <param name="catalog">The catalog whose keys are meant, which may be another project's.</param>
    /// <param name="looksUpByName">Whether texts can be looked up by name.</param>
    public static KeyUses Find(
        Compilation compilation,
        CatalogNames catalog,
        bool looksUpByName,
        CancellationToken token
    )
    {
        var all = new KeyUses();
        object[] inputs = [catalog, CodeVersion.Of(compilation, token), looksUpByName];
        var collector = new KeyUseCollector(
            new AccessorKeys(catalog.Assembly),
            catalog,
            looksUpByName
        );
        Parallel.ForEach(
            compilation.SyntaxTrees.Where(tree => !GeneratedFiles.Has(tree)),
            new ParallelOptions { CancellationToken = token },
            tree =>
            {
                var uses = Known.Get(
                    tree,
                    inputs,
                    () => collector.Find(compilation.GetSemanticModel(tree), token)
                );
                lock (all)
                {
                    all.Add(uses);
                }
            }
        );
        return all;
    }
}
