namespace LocaleGen;

/// <summary>A text, and the text of the source locale that it translates.</summary>
/// <param name="Entry">The text.</param>
/// <param name="Source">The source text; null in the source locale itself, and where the source has none.</param>
/// <param name="IsFirst">Whether no file before has its key.</param>
internal readonly record struct PairedText(CatalogEntry Entry, PlacedEntry? Source, bool IsFirst)
{
    /// <summary>Whether both can be compared: both are there and readable, and neither is passed over.</summary>
    public bool IsComparable =>
        IsFirst && Entry.Parsed.Message is not null && Source is { Message: not null };
}

/// <summary>A file of a locale beside the source, for checks that look at one text after the other.</summary>
/// <param name="File">The file.</param>
/// <param name="IsOfSource">Whether it is of the source locale.</param>
/// <param name="Texts">All its texts, in order.</param>
internal sealed record PairedFile(CatalogFile File, bool IsOfSource, PairedText[] Texts)
{
    /// <summary>Those that count: of a key that stands twice the first.</summary>
    public IEnumerable<PairedText> Firsts => Texts.Where(text => text.IsFirst);
}
