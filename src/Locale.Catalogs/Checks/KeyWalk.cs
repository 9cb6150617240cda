namespace LocaleGen;

/// <summary>Finds the keys of one locale in another, which has them in nearly the same order: mostly without hashing them.</summary>
/// <param name="locale">Where to find them.</param>
internal struct KeyWalk(FolderLocale locale)
{
    // As many keys may be missing in a row before the walk has to ask the table.
    private const int Farthest = 4;

    private int next;

    /// <summary>The text under a key, as <see cref="FolderLocale.Find"/> finds it.</summary>
    public PlacedEntry? Find(string key)
    {
        if (locale.HasEachKeyOnce)
        {
            var entries = locale.Entries;
            var end = Math.Min(entries.Count, next + Farthest);
            for (var index = next; index < end; index++)
            {
                if (entries[index].Entry.Key == key)
                {
                    next = index + 1;
                    return entries[index];
                }
            }
        }

        return locale.Find(key);
    }
}
