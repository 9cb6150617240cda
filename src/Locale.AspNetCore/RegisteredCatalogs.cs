namespace LocaleGen.AspNetCore;

/// <summary>A catalog that was added to the services.</summary>
internal sealed record RegisteredCatalog(Catalog Catalog);

/// <summary>The catalogs that were added to the services, in the order added.</summary>
internal sealed class RegisteredCatalogs(IEnumerable<RegisteredCatalog> registered)
{
    private readonly Catalog[] catalogs = [.. registered.Select(entry => entry.Catalog).Distinct()];

    public ReadOnlySpan<Catalog> All => catalogs;

    /// <summary>Finds a message by its name; in the first catalog that has it.</summary>
    public bool TryFind(string name, out CatalogKey found)
    {
        foreach (var catalog in catalogs)
        {
            if (catalog.TryFindKey(name, out var key))
            {
                found = new CatalogKey(catalog, key);
                return true;
            }
        }

        found = default;
        return false;
    }

    /// <summary>Whether any catalog has texts for someone who understands these languages.</summary>
    public bool Support(IReadOnlyList<LanguageRange> languages) =>
        Array.Exists(catalogs, catalog => catalog.Supports(languages));

    /// <summary>The locales that a scope shows texts in: one for each catalog, none twice.</summary>
    public string[] LocalesIn(LocaleScope scope) =>
        [.. catalogs.Select(catalog => scope.MessagesOf(catalog).Locale).Distinct()];
}

/// <summary>A message of a catalog.</summary>
internal readonly record struct CatalogKey(Catalog Catalog, int Key)
{
    public string Name => Catalog.Keys[Key];

    public EquatableList<ArgumentSignature> Arguments => Catalog.SignatureOf(Key).Arguments;
}
