namespace LocaleGen;

/// <summary>What a locale's texts take, without their words.</summary>
/// <param name="Tag">The locale.</param>
/// <param name="Keys">Its keys in order.</param>
/// <param name="Formats">The keys of the formats its texts use, each once, in ordinal order.</param>
/// <param name="IsWhole">Whether all of its files could be read to the end.</param>
internal sealed record LocaleShape(
    string Tag,
    EquatableList<KeyShape> Keys,
    EquatableList<string> Formats,
    bool IsWhole
)
{
    public static LocaleShape Of(
        LocaleContent locale,
        TagDeclarations tags,
        CancellationToken token
    )
    {
        var keys = new List<KeyShape>(locale.Texts.Texts.Count);
        var formats = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var text in locale.Texts.Texts)
        {
            token.ThrowIfCancellationRequested();
            var message = text.Parse(tags).Message;
            keys.Add(KeyShape.Of(text, message));
            if (message is not null)
            {
                formats.UnionWith(FormatUses.Of(message));
            }
        }

        return new LocaleShape(locale.Tag, new(keys), new(formats), locale.IsWhole);
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

    public static KeyShape Of(LocaleText text, Message? message)
    {
        var uses = message is null ? null : ArgumentUses.Of(message);
        return new KeyShape(
            text.Key,
            uses is { Count: 0 } ? EquatableList<ArgumentUse>.Empty : uses,
            text.Metadata?.Arguments ?? EquatableList<DeclaredArgument>.Empty
        )
        {
            Tags = message is null
                ? null
                : TagUses.With(
                    TagUses.Of(message),
                    text.Metadata?.Tags ?? EquatableList<string>.Empty
                ),
        };
    }
}
