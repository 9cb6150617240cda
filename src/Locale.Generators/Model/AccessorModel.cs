namespace LocaleGen;

/// <summary>The accessors with what their documentation shows.</summary>
/// <param name="Catalog">The catalog.</param>
/// <param name="Documentation">A summary for each key.</param>
internal sealed record AccessorModel(CatalogModel Catalog, EquatableList<string> Documentation)
{
    private const int ShownLength = 120;

    public static AccessorModel Create(CatalogModel catalog, LocaleContent source)
    {
        var texts = source.Texts.Texts.ToDictionary(text => text.Key, StringComparer.Ordinal);
        return new AccessorModel(
            catalog,
            new(
                catalog.Keys.Select(key =>
                    texts.TryGetValue(key.Key, out var text) ? Describe(text) : key.Key
                )
            )
        );
    }

    private static string Describe(LocaleText text)
    {
        var shown = Shorten(OneLine(text.Text));
        var words = shown.Length == 0 ? "An empty text." : $"<c>{XmlText.Escape(shown)}</c>";
        return text.Metadata?.Description is { Length: > 0 } description
            ? $"{words} {XmlText.Escape(Shorten(OneLine(description)))}"
            : words;
    }

    private static string OneLine(string text) =>
        string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

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
