using System.Text.Json;

namespace LocaleGen;

/// <summary>The texts of a folder of locale files as they were last readable.</summary>
/// <param name="folder">The full path of the folder.</param>
internal sealed class WatchedFolder(string folder)
{
    private Dictionary<string, IReadOnlyList<WatchedText>> files = new(StringComparer.Ordinal);

    /// <summary>All texts, in the order of the paths of their files.</summary>
    public IEnumerable<WatchedText> Texts =>
        files.OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => file.Value);

    /// <summary>Reads all files; one that cannot be read keeps the texts it had, and raises an event.</summary>
    public void Read()
    {
        try
        {
            var next = new Dictionary<string, IReadOnlyList<WatchedText>>(StringComparer.Ordinal);
            foreach (
                var path in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            )
            {
                next[path] = ReadFile(path) ?? files.GetValueOrDefault(path, []);
            }

            files = next;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            LocaleEvents.Log.WatchedFileRefused(folder, fault.Message);
        }
    }

    private IReadOnlyList<WatchedText>? ReadFile(string path)
    {
        try
        {
            return WatchedFile.Read(Path.GetRelativePath(folder, path), File.ReadAllBytes(path));
        }
        // A lone surrogate in an escape is valid JSON and no text.
        catch (Exception fault)
            when (fault
                    is JsonException
                        or InvalidOperationException
                        or IOException
                        or UnauthorizedAccessException
            )
        {
            LocaleEvents.Log.WatchedFileRefused(path, fault.Message);
            return null;
        }
    }
}
