using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LocaleGen;

/// <summary>What the data was made from and by, as a hash that the resource carries: a test computes it again.</summary>
internal static class Stamp
{
    /// <summary>This tool, and what says how the resource is laid out: folders, and files by themselves.</summary>
    private static readonly string[] Places =
    [
        "eng/CldrData",
        "src/Locale.Cldr/BlockFile.cs",
        "src/Locale.Cldr/BlockNames.cs",
        "src/Locale.Cldr/LocaleIndex.cs",
        "src/Locale.Cldr/RegionTable.cs",
        "src/Locale.Cldr/SectionFile.cs",
        "src/Locale.Cldr/SectionPool.cs",
        "src/Locale.Messages/Data",
        "src/Locale.Messages/Tags",
    ];

    /// <summary>
    /// SHA-256 over the integrity of every pinned package, the sources of this tool and those of the format, in hexadecimal.
    /// </summary>
    public static string Of(string root)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in Packages(root).Concat(Sources(root)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line + '\n'));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Packages(string root)
    {
        using var document = JsonDocument.Parse(
            File.ReadAllBytes(Path.Combine(root, "eng", "package-lock.json"))
        );
        return
        [
            .. document
                .RootElement.GetProperty("packages")
                .EnumerateObject()
                .Where(package => package.Value.TryGetProperty("integrity", out _))
                .Select(package =>
                    $"{package.Name} {package.Value.GetProperty("integrity").GetString()}"
                )
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Sources(string root) =>
        Places
            .SelectMany(place => FilesOf(root, place))
            .Order(StringComparer.Ordinal)
            .Select(file =>
                $"{file}\n{File.ReadAllText(Path.Combine(root, file)).ReplaceLineEndings("\n")}"
            );

    private static IEnumerable<string> FilesOf(string root, string place) =>
        place.EndsWith(".cs", StringComparison.Ordinal)
            ? [place]
            : Directory
                .EnumerateFiles(Path.Combine(root, place), "*.cs", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'));
}
