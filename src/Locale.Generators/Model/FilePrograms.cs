namespace LocaleGen;

/// <summary>The compiled texts of one file.</summary>
/// <param name="Place">The file; of a pseudo-locale the source's file, under the tag of the pseudo-locale.</param>
/// <param name="Programs">The programs of the keys that the catalog has and that have no error.</param>
internal sealed record FilePrograms(FileOrder Place, EquatableList<KeyProgram> Programs)
{
    /// <summary>Compiles; a text that has an error has no program, and its fallback is shown.</summary>
    public static FilePrograms Compile(
        CatalogModel catalog,
        LocaleFileTexts file,
        CancellationToken token
    ) => Compile(catalog, file, file.Tag!, null, token);

    /// <summary>Compiles the source's texts as a pseudo-locale has them, with the source's own rules and formats.</summary>
    public static FilePrograms CompilePseudo(
        CatalogModel catalog,
        LocaleFileTexts file,
        string pseudo,
        CancellationToken token
    ) => Compile(catalog, file, pseudo, message => PseudoLocale.Transform(message, pseudo), token);

    private static FilePrograms Compile(
        CatalogModel catalog,
        LocaleFileTexts file,
        string tag,
        Func<Message, Message>? transform,
        CancellationToken token
    )
    {
        token.ThrowIfCancellationRequested();
        var formats = CatalogFormats.Of(catalog).ResolverOf(file.Tag!);
        var programs = new List<KeyProgram>(file.Entries.Count);
        foreach (var entry in file.Entries)
        {
            if (
                catalog.IndexOf(entry.Key) is not { } index
                || entry.WithTags(catalog.Tags).Parsed.Message is not { } message
            )
            {
                continue;
            }

            var compiled = MessageCompiler.Compile(
                transform is null ? message : transform(message),
                catalog.Keys[index].Signature,
                formats
            );
            if (compiled.Program is { } program)
            {
                programs.Add(new KeyProgram(index, program));
            }
        }

        return new FilePrograms(FileOrder.Of(file) with { Tag = tag }, new(programs));
    }
}

/// <summary>The program of a key.</summary>
/// <param name="Index">The number of the key.</param>
/// <param name="Program">The program.</param>
internal readonly record struct KeyProgram(int Index, string Program);
