using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Resolves the formats of a catalog's locales, each once for all files.</summary>
/// <remarks>Beside the catalog and not in it, since a model is what it says and nothing that was made of it.</remarks>
internal sealed class CatalogFormats
{
    private static readonly ConditionalWeakTable<CatalogModel, CatalogFormats> Made = new();

    private readonly ConcurrentDictionary<string, FormatResolver> resolvers = new(
        StringComparer.Ordinal
    );
    private readonly ConcurrentDictionary<string, string> tables = new(StringComparer.Ordinal);

    /// <summary>Those of a catalog, for as long as it is kept.</summary>
    public static CatalogFormats Of(CatalogModel catalog) =>
        Made.GetValue(catalog, static _ => new CatalogFormats());

    /// <summary>What resolves the styles of a locale's messages.</summary>
    public FormatResolver ResolverOf(string tag) =>
        resolvers.GetOrAdd(tag, static tag => new(CldrData.Full.Find(LocaleTag.Parse(tag))!));

    /// <summary>The table of a locale's formats; empty where its messages use none.</summary>
    public string TableOf(LocaleModel locale) => tables.GetOrAdd(locale.Tag, _ => Write(locale));

    private string Write(LocaleModel locale)
    {
        var table = new FormatTable();
        foreach (var key in locale.Formats)
        {
            // What does not resolve is reported where it is written, and its text has no program.
            if (ResolverOf(locale.Tag).Resolve(key) is { } format)
            {
                table.Add(key, format);
            }
        }

        return table.Write();
    }
}
