using System.Globalization;
using System.Text.RegularExpressions;

namespace SlackBot.Storage.Schema;

/// <summary>All steps of the schema that this program knows, in order.</summary>
internal sealed partial class MigrationSet
{
    const string Folder = "Migrations/";

    MigrationSet(IReadOnlyList<Migration> all) => All = all;

    public IReadOnlyList<Migration> All { get; }

    /// <summary>The version of the schema that this program works with.</summary>
    public int Latest => All.Count == 0 ? 0 : All[^1].Version;

    /// <summary>The files in <c>Storage/Migrations</c>.</summary>
    public static MigrationSet Embedded()
    {
        var assembly = typeof(MigrationSet).Assembly;
        return Of(
            from name in assembly.GetManifestResourceNames()
            where name.StartsWith(Folder, StringComparison.Ordinal)
            select KeyValuePair.Create(name[Folder.Length..], Text(name))
        );

        string Text(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }

    /// <summary>Pairs the files by their names, <c>0001_keys.up.sql</c> with <c>0001_keys.down.sql</c>.</summary>
    /// <param name="files">Names and texts, in any order and with any line ends.</param>
    /// <exception cref="StorageException">A name is none, a file has no counterpart, or a number is missing or there twice.</exception>
    public static MigrationSet Of(IEnumerable<KeyValuePair<string, string>> files)
    {
        var ups = new SortedDictionary<int, (string Name, string Text)>();
        var downs = new Dictionary<int, (string Name, string Text)>();
        foreach (var (file, text) in files)
        {
            var match = FileName().Match(file);
            if (!match.Success)
            {
                throw new StorageException(
                    $"Migration '{file}' is not named like 0001_keys.up.sql or 0001_keys.down.sql."
                );
            }
            var version = int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
            var name = match.Groups["name"].Value;
            IDictionary<int, (string, string)> side =
                match.Groups["side"].Value == "up" ? ups : downs;
            if (!side.TryAdd(version, (name, text.ReplaceLineEndings("\n"))))
            {
                throw new StorageException($"Migration {version:0000} is there twice.");
            }
        }
        return new(Paired(ups, downs));
    }

    static List<Migration> Paired(
        SortedDictionary<int, (string Name, string Text)> ups,
        Dictionary<int, (string Name, string Text)> downs
    )
    {
        var all = new List<Migration>();
        foreach (var (version, (name, up)) in ups)
        {
            if (version != all.Count + 1)
            {
                throw new StorageException($"Migration {all.Count + 1:0000} is missing.");
            }
            if (!downs.Remove(version, out var down) || down.Name != name)
            {
                throw new StorageException($"Migration {version:0000}_{name}.down.sql is missing.");
            }
            all.Add(new(version, name, up, down.Text));
        }
        foreach (var (version, (name, _)) in downs)
        {
            throw new StorageException($"Migration {version:0000}_{name}.up.sql is missing.");
        }
        return all;
    }

    [GeneratedRegex(@"^(?!0000)(?<number>[0-9]{4})_(?<name>[a-z0-9_]+)\.(?<side>up|down)\.sql$")]
    private static partial Regex FileName();
}
