namespace LocaleGen;

/// <summary>A text of a file with its parsed message.</summary>
public sealed class CatalogEntry
{
    internal CatalogEntry(LocaleEntry entry, TagDeclarations declarations)
    {
        Entry = entry;
        Parsed = entry.Content.Parse(declarations);
        Uses = Parsed.Message is null
            ? EquatableList<ArgumentUse>.Empty
            : ArgumentUses.Of(Parsed.Message);
    }

    /// <summary>The text and its places.</summary>
    public LocaleEntry Entry { get; }

    /// <summary>Its tree or errors, in positions of the text; <see cref="CatalogFile.MapRange"/> finds them in the file.</summary>
    public ParsedMessage Parsed { get; }

    /// <summary>What the message does with arguments; nothing where it has an error.</summary>
    public EquatableList<ArgumentUse> Uses { get; }

    /// <summary>Whether the text says nothing: what it lacks of a source text is then one mistake.</summary>
    public bool IsBlank => Entry.Text.Trim().Length == 0;

    /// <summary>The full key.</summary>
    public string Key => Entry.Key;

    /// <summary>
    /// The text read by what the project and the source locale declare, as its file by itself does not know it; the entry
    /// itself where that makes no difference.
    /// </summary>
    public CatalogEntry WithTags(TagDeclarations declarations) =>
        MayHaveTags(declarations) ? new(Entry, declarations) : this;

    internal bool MayHaveTags(TagDeclarations declarations) =>
        Entry.Content.MayHaveTags && !declarations.For(Entry.Content).IsNone;
}
