namespace LocaleGen;

/// <summary>Which keys a locale has, and where; its texts are not kept.</summary>
/// <remarks>Most are the source's and stand in its order: they are known by their number there, and few are hashed.</remarks>
internal sealed class LocaleKeys
{
    // As many keys may be missing in a row before the table has to be asked.
    private const int Farthest = 4;

    private readonly FolderLocale? source;
    private readonly (CatalogFile File, TextRange Range)[] places;
    private readonly Dictionary<string, KeyPlace> others = new(StringComparer.Ordinal);
    private readonly List<KeyPlace> inOrder = [];
    private readonly List<(KeyPlace Place, KeyPlace First)> repeated = [];
    private readonly List<CatalogFile> files = [];
    private int next;

    /// <summary>The keys of no file yet.</summary>
    /// <param name="folder">The project.</param>
    /// <param name="first">The locale's first file.</param>
    public LocaleKeys(LocaleFolder folder, LocaleFilePath first)
    {
        source = folder.Source;
        Culture = first.Culture;
        Tag = folder.TagOf(Culture);
        IsOfSource = source is not null && folder.IsOfSource(first);
        places = new (CatalogFile, TextRange)[source?.Entries.Count ?? 0];
    }

    /// <summary>The tag as the first file is named.</summary>
    public string Culture { get; }

    /// <summary>The tag in canonical form, or null where it is malformed.</summary>
    public LocaleTag? Tag { get; }

    /// <summary>Whether the keys are those of the source locale itself.</summary>
    public bool IsOfSource { get; }

    /// <summary>The files so far, without their texts.</summary>
    public IReadOnlyList<CatalogFile> Files => files;

    /// <summary>The keys that the source does not have, in order.</summary>
    public IReadOnlyList<KeyPlace> Others => inOrder;

    /// <summary>The keys that a file before has, and where that is.</summary>
    public IReadOnlyList<(KeyPlace Place, KeyPlace First)> Repeated => repeated;

    /// <summary>Whether every file could be read whole. Where one could not, a key that is not there may not have been read.</summary>
    public bool IsWhole => files.TrueForAll(file => file.IsWhole);

    /// <summary>Adds the next file, in the order of <see cref="FolderLocale.Files"/>.</summary>
    public PairedFile Add(CatalogFile file)
    {
        var outline = file.Outlined();
        files.Add(outline);
        var texts = new PairedText[file.Entries.Count];
        for (var index = 0; index < texts.Length; index++)
        {
            var entry = file.Entries[index];
            var number = NumberOf(entry.Key);
            var isFirst = Add(number, new(entry.Key, outline, entry.Entry.KeyRange));
            texts[index] = new(
                entry,
                number < 0 || IsOfSource ? null : source!.Entries[number],
                isFirst
            );
        }

        return new(file, IsOfSource, texts);
    }

    /// <summary>Where a key of the source stands; null where it is missing.</summary>
    /// <param name="number">The number of its first text among the source's.</param>
    private KeyPlace? At(int number) =>
        places[number] is { File: not null } place
            ? new(source!.Entries[number].Entry.Key, place.File, place.Range)
            : null;

    /// <summary>Where any key stands; null where it is missing.</summary>
    public KeyPlace? Find(string key) =>
        others.TryGetValue(key, out var other) ? other
        : source?.NumberOf(key) is { } number and >= 0 ? At(number)
        : null;

    /// <summary>The texts of the source in order, each with the place of its key here; null where that is missing.</summary>
    public IEnumerable<(PlacedEntry Source, KeyPlace? Place)> OfSource()
    {
        for (var number = 0; number < places.Length; number++)
        {
            var entry = source!.Entries[number];
            if (source.HasEachKeyOnce || source.NumberOf(entry.Entry.Key) == number)
            {
                yield return (entry, At(number));
            }
        }
    }

    /// <summary>The file that a key belongs in: of the same prefix, else of the longest that fits; null without one.</summary>
    public CatalogFile? FileFor(string key, string prefix) =>
        files.FirstOrDefault(file => file.Place.Prefix == prefix)
        ?? files
            .Where(file => key.StartsWith(file.Place.Prefix, StringComparison.Ordinal))
            .OrderByDescending(file => file.Place.Prefix.Length)
            .FirstOrDefault();

    /// <summary>All keys, each once.</summary>
    public IEnumerable<string> All() =>
        Enumerable
            .Range(0, places.Length)
            .Where(number => places[number].File is not null)
            .Select(number => source!.Entries[number].Entry.Key)
            .Concat(inOrder.Select(other => other.Key));

    private bool Add(int number, KeyPlace place)
    {
        if ((number < 0 ? Find(place.Key) : At(number)) is { } first)
        {
            repeated.Add((place, first));
            return false;
        }

        if (number < 0)
        {
            others.Add(place.Key, place);
            inOrder.Add(place);
        }
        else
        {
            places[number] = (place.File, place.Range);
        }

        return true;
    }

    private int NumberOf(string key)
    {
        if (source is null)
        {
            return -1;
        }

        if (source.HasEachKeyOnce)
        {
            var end = Math.Min(source.Entries.Count, next + Farthest);
            for (var number = next; number < end; number++)
            {
                if (source.Entries[number].Entry.Key == key)
                {
                    next = number + 1;
                    return number;
                }
            }
        }

        var found = source.NumberOf(key);
        next = found < 0 ? next : found + 1;
        return found;
    }
}
