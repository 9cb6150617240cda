using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <summary>Writes which keys nothing uses.</summary>
internal sealed class UnusedReport(TextWriter output)
{
    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A line for each key as compilers write it, and one for each catalog.</summary>
    public void WriteLines(IReadOnlyList<CatalogUses> catalogs)
    {
        foreach (var catalog in catalogs)
        {
            var unused = catalog.Unused.ToList();
            foreach (var (key, place) in unused)
            {
                var start = place.StartLinePosition;
                output.WriteLine(
                    $"{Relative(place)}({start.Line + 1},{start.Character + 1}): info LOC401: Nothing in the solution uses '{key}'"
                );
            }

            output.WriteLine(
                $"{catalog.ProjectName}: {unused.Count} of {catalog.KeyCount} keys unused"
            );
        }
    }

    /// <summary>The same as JSON.</summary>
    public void WriteJson(IReadOnlyList<CatalogUses> catalogs)
    {
        var keys =
            from catalog in catalogs
            from unused in catalog.Unused
            select new UnusedKey(
                unused.Key,
                catalog.ProjectName,
                Relative(unused.Place),
                unused.Place.StartLinePosition.Line + 1,
                unused.Place.StartLinePosition.Character + 1
            );
        output.WriteLine(JsonSerializer.Serialize(keys, Layout));
    }

    private static string Relative(FileLinePositionSpan place) =>
        Path.GetRelativePath(Environment.CurrentDirectory, place.Path).Replace('\\', '/');

    private sealed record UnusedKey(string Key, string Project, string File, int Line, int Column);
}
