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
    private readonly Dictionary<string, int> numbers;
    private bool? hasGroups;

    internal FolderLocale(IEnumerable<CatalogFile> files, LocaleTag? tag)
    {
        Files = new(InOrder(files, file => file.Place, file => file.Path));
        Culture = Files[0].Place.Culture;
        Tag = tag;
        var all = new PlacedEntry[Files.Sum(file => file.Entries.Count)];
        numbers = new(all.Length, StringComparer.Ordinal);
        var count = 0;
        foreach (var file in Files)
        {
            foreach (var entry in file.Entries)
            {
                if (!numbers.ContainsKey(entry.Key))
                {
                    numbers.Add(entry.Key, count);
                }

                all[count++] = new PlacedEntry(file, entry);
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
    internal bool HasEachKeyOnce => Entries.Count == numbers.Count;

    /// <summary>
    /// Whether every file could be read whole. Where one could not, a key that is not there may be one that was not read.
    /// </summary>
    public bool IsWhole => Files.All(file => file.IsWhole);

    /// <summary>Whether a key is also the group of another.</summary>
    internal bool HasTextsThatAreGroups =>
        hasGroups ??= KeyOrder.GroupsAmong(Texts.Select(text => text.Entry.Key)).Any();

    /// <summary>The text under a key, the first of two; null where there is none.</summary>
    public PlacedEntry? Find(string key) =>
        numbers.TryGetValue(key, out var number) ? Entries[number] : null;

    /// <summary>The number of the text under a key among <see cref="Entries"/>, of the first of two; -1 where there is none.</summary>
    internal int NumberOf(string key) => numbers.TryGetValue(key, out var number) ? number : -1;

    /// <summary>Puts the files of a locale in order: the one without a group first.</summary>
    /// <param name="files">The files, read or not.</param>
    /// <param name="placeOf">Their places.</param>
    /// <param name="pathOf">Their paths.</param>
    public static IEnumerable<T> InOrder<T>(
        IEnumerable<T> files,
        Func<T, LocaleFilePath> placeOf,
        Func<T, string> pathOf
    ) =>
        files
            .OrderBy(file => placeOf(file).Prefix, StringComparer.Ordinal)
            .ThenBy(file => placeOf(file).IsNeutral)
            .ThenBy(pathOf, StringComparer.Ordinal);
}
