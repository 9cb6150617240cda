using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen;

/// <summary>Parses locale files, each text once for as long as the compiler keeps it.</summary>
internal sealed class ParsedFiles
{
    private readonly ConcurrentDictionary<
        (string Path, LocaleFilePath Place, MessageSyntax? Syntax),
        SourceTextValueProvider<CatalogFile>
    > providers = new();

    /// <summary>What parses a file, and is the same object for the same file.</summary>
    public SourceTextValueProvider<CatalogFile> For(LocaleSource source) =>
        providers.GetOrAdd(
            (source.File.Path, source.Place, source.Syntax),
            static key =>
                new(text =>
                    CatalogFile.Read(
                        key.Path,
                        key.Place,
                        text.ToString(),
                        text.Encoding?.WebName,
                        key.Syntax
                    )
                )
        );
}
