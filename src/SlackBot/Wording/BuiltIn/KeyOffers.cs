using LocaleGen;

namespace SlackBot.Wording.BuiltIn;

/// <summary>Guesses which message was meant by a name that none has.</summary>
internal static class KeyOffers
{
    private const int Most = 5;

    /// <summary>The nearest names, the nearest first: misspelt ones, then those that hold the last part of the name.</summary>
    public static IReadOnlyList<string> For(string name)
    {
        var offers = Misspelt(name).ToList();
        var last = name[(name.LastIndexOf('.') + 1)..];
        if (last.Length > 0)
        {
            offers.AddRange(
                Strings.Catalog.Keys.Where(key =>
                    key.Contains(last, StringComparison.OrdinalIgnoreCase)
                )
            );
        }

        return [.. offers.Distinct().Take(Most)];
    }

    private static IEnumerable<string> Misspelt(string name)
    {
        var keys = Strings.Catalog.Keys.ToList();
        while (NearMatch.Find(name, keys) is { } near)
        {
            yield return near;
            keys.Remove(near);
        }
    }
}
