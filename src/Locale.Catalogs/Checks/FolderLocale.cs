namespace LocaleGen;

/// <summary>A text, and the file of its locale that it stands in.</summary>
public sealed record PlacedEntry(CatalogFile File, CatalogEntry Entry)
{
    /// <summary>Where the key stands in the file.</summary>
    public TextRange KeyRange => Entry.Entry.KeyRange;

    /// <summary>The text.</summary>
    public string Text => Entry.Entry.Text;

    /// <summary>The tree, or null where the text has an error.</summary>
    public Message? Message => Entry.Parsed.Message;

    /// <summary>The same without the file's other texts, so that these need not be kept.</summary>
    public PlacedEntry Alone() => this with { File = File.With(Entry) };

    /// <summary>Whether the text says nothing: what it lacks of a source text is then one mistake.</summary>
    public bool IsBlank => Text.Trim().Length == 0;
}

/// <summary>The files of one locale.</summary>
public sealed class FolderLocale
{
    private readonly Dictionary<string, PlacedEntry> entries;

    internal FolderLocale(IEnumerable<CatalogFile> files, LocaleTag? tag)
    {
        Files = new(
            files
                .OrderBy(file => file.Place.Prefix, StringComparer.Ordinal)
                .ThenBy(file => file.Path, StringComparer.Ordinal)
        );
        Culture = Files[0].Place.Culture;
        Tag = tag;
        var all = new PlacedEntry[Files.Sum(file => file.Entries.Count)];
        entries = new(all.Length, StringComparer.Ordinal);
        var count = 0;
        foreach (var file in Files)
        {
            foreach (var entry in file.Entries)
            {
                var placed = all[count++] = new PlacedEntry(file, entry);
                if (!entries.ContainsKey(entry.Key))
                {
                    entries.Add(entry.Key, placed);
                }
            }
        }

        Entries = EquatableList<PlacedEntry>.Owning(all);
    }

    /// <summary>The tag as the first file is named.</summary>
    public string Culture { get; }

    /// <summary>The tag in canonical form, or null where it is malformed.</summary>
    public LocaleTag? Tag { get; }

    /// <summary>The files, the one without a group first.</summary>
    public EquatableList<CatalogFile> Files { get; }

    /// <summary>The texts of all files in order; a key that stands in two files is there twice.</summary>
    public EquatableList<PlacedEntry> Entries { get; }

    /// <summary>The texts of all files in order; of a key that stands twice the first.</summary>
    public IEnumerable<PlacedEntry> Texts =>
        HasEachKeyOnce
            ? Entries
            : Entries.Where(entry => ReferenceEquals(Find(entry.Entry.Key), entry));

    /// <summary>Whether no key stands in two files.</summary>
    internal bool HasEachKeyOnce => Entries.Count == entries.Count;

    /// <summary>
    /// Whether every file could be read whole. Where one could not, a key that is not there may be one that was not read.
    /// </summary>
    public bool IsWhole =>
        Files.All(file => file.File.Errors.All(error => error.Rule != LocaleRules.FileNotReadable));

    /// <summary>The text under a key, the first of two; null where there is none.</summary>
    public PlacedEntry? Find(string key) => entries.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>The file that a key belongs in: of the same prefix, else of the longest that fits; null without one.</summary>
    public CatalogFile? FileFor(string key, string prefix) =>
        Files.FirstOrDefault(file => file.Place.Prefix == prefix)
        ?? Files
            .Where(file => key.StartsWith(file.Place.Prefix, StringComparison.Ordinal))
            .OrderByDescending(file => file.Place.Prefix.Length)
            .FirstOrDefault();
}
