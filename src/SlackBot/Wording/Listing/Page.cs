namespace SlackBot.Wording.Listing;

/// <summary>A stretch of a list.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Pages">At least 1.</param>
/// <param name="Total">How many items all pages have.</param>
internal sealed record Page<TItem>(IReadOnlyList<TItem> Items, int Number, int Pages, int Total)
{
    /// <summary>A page of a list; null behind the last one.</summary>
    public static Page<TItem>? Of(IReadOnlyList<TItem> list, int number, int length)
    {
        var pages = Math.Max((list.Count + length - 1) / length, 1);
        return number > pages
            ? null
            : new([.. list.Skip((number - 1) * length).Take(length)], number, pages, list.Count);
    }
}
