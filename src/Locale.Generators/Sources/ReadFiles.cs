using Microsoft.CodeAnalysis.Text;

namespace LocaleGen;

/// <summary>Reads locale files and parses their messages, each text once for generator and analyzers together.</summary>
/// <remarks>The compiler hands the same text to both. What was read is forgotten with the text.</remarks>
internal static class ReadFiles
{
    private static readonly Remembered<SourceText, CatalogFile> Files = new();

    /// <summary>Reads files on all processors, so that each is found read from now on.</summary>
    /// <param name="files">The files with their texts.</param>
    public static void ReadAhead(
        IEnumerable<(LocaleSource Source, SourceText Text)> files,
        CancellationToken token
    ) =>
        Parallel.ForEach(
            files,
            new ParallelOptions { CancellationToken = token },
            file => Read(file.Source, file.Text)
        );

    /// <summary>Reads a file, or finds it read. Never throws.</summary>
    /// <param name="source">The file.</param>
    /// <param name="text">Its text; an empty one may be the same object for two files.</param>
    public static CatalogFile Read(LocaleSource source, SourceText text) =>
        Files.Get(
            text,
            [source.File.Path, source.Place, source.Syntax],
            () =>
                CatalogFile.Read(
                    source.File.Path,
                    source.Place,
                    text.ToString(),
                    text.Encoding?.WebName,
                    source.Syntax
                )
        );
}
