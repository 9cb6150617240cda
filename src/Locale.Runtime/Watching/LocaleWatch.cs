using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Reads a folder of locale files again whenever they change; ends when disposed.</summary>
/// <remarks>
/// All catalogs show its words. Of several, the one that was begun last holds. Accessors that were fetched before keep
/// their words: fetch them anew, as <c>Strings.Current</c> does.
/// </remarks>
public sealed class LocaleWatch : IDisposable
{
    // Editors write a file in several steps.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);
    private static readonly Lock Beginning = new();

    private readonly ConditionalWeakTable<Catalog, WatchedCatalog> catalogs = [];
    private readonly Lock reading = new();
    private readonly WatchedFolder folder;
    private readonly ILocaleData? data;
    private readonly FileSystemWatcher watcher;
    private readonly ITimer timer;
    private readonly LocaleWatch? outer;
    private bool ended;

    internal LocaleWatch(string folder, ILocaleData? data)
    {
        var path = Path.GetFullPath(folder);
        watcher = new FileSystemWatcher(path) { IncludeSubdirectories = true };
        this.folder = new WatchedFolder(path);
        this.data = data;
        timer = TimeProvider.System.CreateTimer(
            static watch => ((LocaleWatch)watch!).Read(),
            this,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan
        );
        watcher.Created += (_, _) => Schedule();
        watcher.Changed += (_, _) => Schedule();
        watcher.Deleted += (_, _) => Schedule();
        watcher.Renamed += (_, _) => Schedule();
        // Events were lost: whatever they said, it is in the files.
        watcher.Error += (_, _) => Schedule();
        // First, so that no change falls between reading and watching.
        watcher.EnableRaisingEvents = true;
        this.folder.Read();
        lock (Beginning)
        {
            outer = CurrentWatch.Value;
            CurrentWatch.Value = this;
        }
    }

    /// <summary>Says that the files were read again, and all catalogs show what they say.</summary>
    internal event Action? Applied;

    /// <summary>Ends watching: the words that were built are shown again.</summary>
    public void Dispose()
    {
        lock (Beginning)
        {
            ended = true;
            while (CurrentWatch.Value is { ended: true } last)
            {
                CurrentWatch.Value = last.outer;
            }
        }

        watcher.Dispose();
        timer.Dispose();
    }

    /// <summary>A catalog's messages in one locale, with the words of the folder.</summary>
    internal LocaleMessages MessagesOf(Catalog catalog, int locale)
    {
        if (!catalogs.TryGetValue(catalog, out var words))
        {
            words = Add(catalog);
        }

        return words.ForIndex(locale);
    }

    private WatchedCatalog Add(Catalog catalog)
    {
        lock (reading)
        {
            if (!catalogs.TryGetValue(catalog, out var words))
            {
                words = new WatchedCatalog(catalog, data);
                words.Apply(folder.Texts);
                catalogs.Add(catalog, words);
            }

            return words;
        }
    }

    private void Schedule()
    {
        // Disposed meanwhile: false, and nothing happens.
        timer.Change(Quiet, Timeout.InfiniteTimeSpan);
    }

    private void Read()
    {
        lock (reading)
        {
            folder.Read();
            foreach (var (_, words) in catalogs)
            {
                words.Apply(folder.Texts);
            }
        }

        Applied?.Invoke();
    }
}

/// <summary>The watch whose words are shown, or null; apart, so that who asks makes nothing that only watching needs.</summary>
internal static class CurrentWatch
{
    public static volatile LocaleWatch? Value;
}
