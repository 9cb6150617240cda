namespace LocaleGen;

/// <summary>What the texts of one file take, without their words.</summary>
/// <param name="Place">The file.</param>
/// <param name="Keys">Its keys in order.</param>
/// <param name="Formats">The keys of the formats its texts use, each once, in ordinal order.</param>
/// <param name="IsWhole">Whether the file could be read to its end.</param>
internal sealed record FileShape(
    FileOrder Place,
    EquatableList<KeyShape> Keys,
    EquatableList<string> Formats,
    bool IsWhole
)
{
    public static FileShape Of(LocaleFileTexts file, TagDeclarations tags, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var keys = new KeyShape[file.Entries.Count];
        SortedSet<string>? formats = null;
        for (var index = 0; index < keys.Length; index++)
        {
            var entry = file.Entries[index].WithTags(tags);
            keys[index] = KeyShape.Of(entry);
            if (entry.Uses.Count > 0)
            {
                formats ??= new(StringComparer.Ordinal);
                formats.UnionWith(FormatUses.Of(entry.Parsed.Message!));
            }
        }

        return new FileShape(
            FileOrder.Of(file),
            EquatableList<KeyShape>.Owning(keys),
            formats is null ? EquatableList<string>.Empty : new(formats),
            file.IsWhole
        );
    }
}

/// <summary>What one text takes.</summary>
/// <param name="Key">The key.</param>
/// <param name="Uses">What the text does with arguments; null where it cannot be read.</param>
/// <param name="Declared">The arguments that its metadata names.</param>
internal sealed record KeyShape(
    string Key,
    EquatableList<ArgumentUse>? Uses,
    EquatableList<DeclaredArgument> Declared
)
{
    /// <summary>The tags of the text, and those that its metadata names; null where it cannot be read.</summary>
    public EquatableList<TagSignature>? Tags { get; init; }

    public static KeyShape Of(CatalogEntry entry)
    {
        var (metadata, message) = (entry.Entry.Metadata, entry.Parsed.Message);
        return new KeyShape(
            entry.Key,
            message is null ? null : entry.Uses,
            metadata?.Arguments ?? EquatableList<DeclaredArgument>.Empty
        )
        {
            Tags = message is null
                ? null
                : TagUses.With(TagUses.Of(message), metadata?.Tags ?? EquatableList<string>.Empty),
        };
    }
}
