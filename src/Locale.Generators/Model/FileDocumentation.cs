namespace LocaleGen;

/// <summary>What the documentation of accessors shows of one file of the source locale.</summary>
/// <param name="Place">The file.</param>
/// <param name="Summaries">The summaries of the keys that the catalog has, in XML.</param>
internal sealed record FileDocumentation(FileOrder Place, EquatableList<KeySummary> Summaries)
{
    private const int ShownLength = 120;

    public static FileDocumentation Of(CatalogModel catalog, LocaleFileTexts file) =>
        new(
            FileOrder.Of(file),
            new(
                from entry in file.Entries
                let index = catalog.IndexOf(entry.Key)
                where index is not null
                select new KeySummary(index.Value, Describe(entry.Entry.Content))
            )
        );

    private static string Describe(LocaleText text)
    {
        var shown = Shorten(OneLine(text.Text));
        var words = shown.Length == 0 ? "An empty text." : $"<c>{XmlText.Escape(shown)}</c>";
        return text.Metadata?.Description is { Length: > 0 } description
            ? $"{words} {XmlText.Escape(Shorten(OneLine(description)))}"
            : words;
    }

    private static string OneLine(string text) =>
        IsOneLine(text)
            ? text
            : string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether the words of a text already stand one space apart, as those of most do.</summary>
    private static bool IsOneLine(string text)
    {
        var previous = ' ';
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit) && (unit != ' ' || previous == ' '))
            {
                return false;
            }

            previous = unit;
        }

        return previous != ' ';
    }

    private static string Shorten(string text)
    {
        if (text.Length <= ShownLength)
        {
            return text;
        }

        // Not between the halves of a surrogate pair.
        var end = char.IsHighSurrogate(text[ShownLength - 2]) ? ShownLength - 2 : ShownLength - 1;
        return text.Substring(0, end) + "…";
    }
}

/// <summary>The summary of a key.</summary>
/// <param name="Index">The number of the key.</param>
/// <param name="Summary">The summary in XML.</param>
internal readonly record struct KeySummary(int Index, string Summary);
