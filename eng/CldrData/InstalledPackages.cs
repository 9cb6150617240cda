using System.Text.Json;

namespace LocaleGen;

/// <summary>What npm installed before, and whether it is still what the lock pins.</summary>
internal static class InstalledPackages
{
    /// <summary>Whether every package of the lock is there with the same integrity.</summary>
    public static bool Match(string folder)
    {
        var installed = Path.Combine(folder, "node_modules", ".package-lock.json");
        return File.Exists(installed)
            && Integrities(Path.Combine(folder, "package-lock.json"))
                .ToHashSet()
                .SetEquals(Integrities(installed));
    }

    private static IEnumerable<(string Name, string? Integrity)> Integrities(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return
        [
            .. document
                .RootElement.GetProperty("packages")
                .EnumerateObject()
                .Where(package => package.Value.TryGetProperty("integrity", out _))
                .Select(package =>
                    (package.Name, package.Value.GetProperty("integrity").GetString())
                ),
        ];
    }
}
