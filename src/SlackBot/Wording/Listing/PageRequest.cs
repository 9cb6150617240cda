using System.Globalization;

namespace SlackBot.Wording.Listing;

/// <summary>Which page of a list someone wants.</summary>
internal static class PageRequest
{
    /// <summary>What stands before the number behind the words of a search, where a number alone is a word to find.</summary>
    public const string Word = "page:";

    /// <summary>Reads the number of a page, from 1, in ASCII digits; nothing means the first one.</summary>
    public static bool TryRead(string typed, out int number)
    {
        number = 1;
        return typed.Length == 0
            || (
                int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out number)
                && number > 0
            );
    }

    /// <summary>Takes the page off the end of a search, where one stands there.</summary>
    public static (string Search, string Page) Split(string search)
    {
        var start = search.LastIndexOfAny([' ', '\t', '\n', '\r']) + 1;
        return search.AsSpan(start).StartsWith(Word, StringComparison.OrdinalIgnoreCase)
            ? (search[..start].Trim(), search[(start + Word.Length)..])
            : (search, "");
    }
}
