namespace LocaleGen;

/// <summary>The tags that a file declares for single keys.</summary>
/// <param name="Place">The file.</param>
/// <param name="Keys">Its keys that have tags.</param>
internal sealed record FileTags(FileOrder Place, EquatableList<KeyTags> Keys)
{
    public static FileTags Of(LocaleFileTexts file)
    {
        var declared = TagDeclarations.Of(
            EquatableList<string>.Empty,
            file.Entries.Select(entry => entry.Entry.Content)
        );
        return new(FileOrder.Of(file), declared.Keys);
    }
}
