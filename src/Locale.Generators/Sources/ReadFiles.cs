using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen;

/// <summary>Reads locale files and parses their messages, each text once for generator and analyzers together.</summary>
/// <remarks>The compiler hands the same text to both. What was read is forgotten with the text.</remarks>
internal static class ReadFiles
{
    private static readonly ConditionalWeakTable<SourceText, ReadFile> Files = new();

    /// <summary>Reads files on all processors, so that each is found read from now on.</summary>
    /// <param name="files">The files with their texts.</param>
    public static void ReadAhead(
        IEnumerable<(LocaleSource Source, SourceText Text)> files,
        CancellationToken token
    )
    {
        var unread = files.Where(file => !IsRead(file.Source, file.Text)).ToList();
        if (unread.Count > 1)
        {
            Parallel.ForEach(
                unread,
                new ParallelOptions { CancellationToken = token },
                file => Read(file.Source, file.Text)
            );
        }
    }

    /// <summary>Reads a file, or finds it read. Never throws.</summary>
    /// <param name="source">The file.</param>
    /// <param name="text">Its text.</param>
    public static CatalogFile Read(LocaleSource source, SourceText text)
    {
        if (Files.TryGetValue(text, out var known) && known.IsOf(source))
        {
            return known.File;
        }

        var file = CatalogFile.Read(
            source.File.Path,
            source.Place,
            text.ToString(),
            text.Encoding?.WebName,
            source.Syntax
        );
        lock (Files)
        {
            // Of two that read at once the later stays: they say the same.
            Files.Remove(text);
            Files.Add(text, new ReadFile(file, source.Syntax));
        }

        return file;
    }

    private static bool IsRead(LocaleSource source, SourceText text) =>
        Files.TryGetValue(text, out var known) && known.IsOf(source);

    private sealed class ReadFile(CatalogFile file, MessageSyntax? syntax)
    {
        public CatalogFile File { get; } = file;

        // An empty text may be the same object for two files.
        public bool IsOf(LocaleSource source) =>
            File.Path == source.File.Path && File.Place == source.Place && syntax == source.Syntax;
    }
}
