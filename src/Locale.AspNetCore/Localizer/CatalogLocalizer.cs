using Microsoft.Extensions.Localization;

namespace LocaleGen.AspNetCore;

/// <summary>Looks texts up by name, first in the group named like a type, then as the name stands.</summary>
/// <param name="catalogs">Where to look.</param>
/// <param name="group">The type's name; empty to look for names only as they stand.</param>
/// <param name="mismatches">Where calls are reported whose arguments do not fit.</param>
internal sealed class CatalogLocalizer(
    RegisteredCatalogs catalogs,
    string group,
    MismatchLog mismatches
) : IStringLocalizer
{
    private readonly string prefix = group.Length == 0 ? "" : $"{group}.";

    public LocalizedString this[string name] => Find(name, []);

    // A caller's null array is as good as none.
    public LocalizedString this[string name, params object[] arguments] =>
        Find(name, arguments ?? []);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
    {
        var names = new HashSet<string>();
        var texts = new List<LocalizedString>();
        foreach (var found in CatalogKeys().OrderByDescending(IsInGroup))
        {
            var name = IsInGroup(found) ? found.Name[prefix.Length..] : found.Name;
            var messages = found.Catalog.Current;
            if ((includeParentCultures || messages.HasOwnText(found.Key)) && names.Add(name))
            {
                texts.Add(new LocalizedString(name, LocalizerText.Unfilled(messages, found)));
            }
        }

        return texts;
    }

    private LocalizedString Find(string name, object?[] values)
    {
        ArgumentNullException.ThrowIfNull(name);
        return
            (prefix.Length > 0 && catalogs.TryFind(prefix + name, out var found))
            || catalogs.TryFind(name, out found)
            ? new LocalizedString(name, LocalizerText.Of(found, values, mismatches))
            : new LocalizedString(name, name, resourceNotFound: true);
    }

    private bool IsInGroup(CatalogKey found) =>
        prefix.Length > 0 && found.Name.StartsWith(prefix, StringComparison.Ordinal);

    private IEnumerable<CatalogKey> CatalogKeys() =>
        catalogs
            .All.ToArray()
            .SelectMany(catalog =>
                Enumerable.Range(0, catalog.Keys.Count).Select(key => new CatalogKey(catalog, key))
            );
}
