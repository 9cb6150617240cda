using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LocaleGen;

/// <summary>What the data was made from and by, as a hash that the resource carries: a test computes it again.</summary>
internal static class Stamp
{
    /// <summary>SHA-256 over the integrity of every pinned package and the sources of this tool, in hexadecimal.</summary>
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
        Directory
            .EnumerateFiles(Path.Combine(root, "eng", "CldrData"), "*.cs")
            .OrderBy(file => Path.GetFileName(file), StringComparer.Ordinal)
            .Select(file =>
                $"{Path.GetFileName(file)}\n{File.ReadAllText(file).ReplaceLineEndings("\n")}"
            );
}
