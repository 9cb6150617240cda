namespace LocaleGen;

/// <summary>The findings that a project has taken note of, so that only new ones are told.</summary>
/// <remarks>
/// For adopting the rules in an old project. A finding is known by its rule, file, key and the text under the key: it is told
/// again when the text changes, wherever it is moved.
/// </remarks>
public sealed class Baseline
{
    /// <summary>The name of its file, which stands beside the locale folder.</summary>
    public const string FileName = "locale.baseline.json";

    private readonly HashSet<BaselineEntry> known;
    private readonly HashSet<string> rules;

    internal Baseline(IEnumerable<BaselineEntry> entries, IEnumerable<FileError> errors)
    {
        Entries = new(entries);
        Errors = new(errors);
        known = [.. Entries];
        rules = [.. Entries.Select(entry => entry.Rule)];
    }

    /// <summary>The baseline of a project without one.</summary>
    public static Baseline Empty { get; } = new([], []);

    /// <summary>The findings, in the order of the file.</summary>
    public EquatableList<BaselineEntry> Entries { get; }

    /// <summary>What is wrong with the file, by place; entries that could be read are there all the same.</summary>
    public EquatableList<FileError> Errors { get; }

    /// <summary>Whether a path names a baseline.</summary>
    public static bool IsNamed(string path) =>
        path.EndsWith(FileName, StringComparison.OrdinalIgnoreCase)
        && (
            path.Length == FileName.Length || path[path.Length - FileName.Length - 1] is '/' or '\\'
        );

    /// <summary>Reads a baseline; takes linear time and never throws.</summary>
    /// <param name="text">The text of the file.</param>
    public static Baseline Read(string text) => BaselineReader.Read(text);

    /// <summary>Writes the baseline that covers findings: each once, by file, key and rule, one in a line.</summary>
    /// <param name="found">The findings; those that are about no file cannot be covered and are left out.</param>
    /// <returns>The text of the file.</returns>
    public static string Write(IEnumerable<CatalogDiagnostic> found) =>
        Write(found.Select(BaselineEntry.Of).OfType<BaselineEntry>());

    /// <summary>The same for entries that were made of findings before.</summary>
    public static string Write(IEnumerable<BaselineEntry> entries) => BaselineWriter.Write(entries);

    /// <summary>Whether a finding is known, and its text the same as then.</summary>
    public bool Covers(CatalogDiagnostic found) =>
        rules.Contains(found.Rule.Id)
        && BaselineEntry.Of(found) is { } entry
        && known.Contains(entry);

    /// <summary>The entries that cover none of the findings: they were mended, or their text changed.</summary>
    /// <param name="found">All that the checks find, covered or not.</param>
    public IReadOnlyList<BaselineEntry> FindStale(IEnumerable<CatalogDiagnostic> found)
    {
        if (Entries.Count == 0)
        {
            return [];
        }

        var there = new HashSet<BaselineEntry>(
            found.Select(BaselineEntry.Of).OfType<BaselineEntry>()
        );
        return [.. Entries.Where(entry => !there.Contains(entry))];
    }
}
