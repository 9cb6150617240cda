namespace LocaleGen;

/// <summary>Says what a word of a skeleton that nobody knows may have been meant for.</summary>
internal static class SkeletonWords
{
    /// <summary>What is wrong with an unknown word, with the word most like it.</summary>
    public static string Unknown(string word)
    {
        var near = NearMatch.Find(word, SkeletonStems.Words.Concat(SkeletonOptions.Words));
        return near is null
            ? $"No number skeleton has a part '{word}': write one such as 'percent', 'currency/EUR', '.00' or 'compact-short'"
            : $"No number skeleton has a part '{word}': did you mean '{near}'?";
    }
}
