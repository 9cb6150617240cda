using System.Collections.Immutable;

namespace LocaleGen;

/// <summary>The accessors with what their documentation shows.</summary>
/// <param name="Catalog">The catalog.</param>
/// <param name="Files">The documentation by file; of a key that stands twice the first counts.</param>
internal sealed record AccessorModel(CatalogModel Catalog, EquatableList<FileDocumentation> Files)
{
    public static AccessorModel Create(
        CatalogModel catalog,
        ImmutableArray<FileDocumentation> files
    ) => new(catalog, new(files.OrderBy(file => file.Place)));

    /// <summary>A summary for each key.</summary>
    public string[] Documentation()
    {
        var summaries = new string?[Catalog.Keys.Count];
        foreach (var file in Files)
        {
            foreach (var key in file.Summaries)
            {
                summaries[key.Index] ??= key.Summary;
            }
        }

        return [.. summaries.Select((summary, index) => summary ?? Catalog.Keys[index].Key)];
    }
}
