namespace LocaleGen;

/// <summary>Where a word may stand twice in a row.</summary>
internal static class DoubledWords
{
    // Languages that double words for plurals, emphasis or manner.
    private static readonly HashSet<string> Languages = new(
        "af am az bn ceb ckb fa fil gu haw hi hy id jv ka kk km kn ko ku ky lo mi ml mr ms my ne or pa ps sd si sm su sw ta te tg th tk tl to tr ug ur uz vi yo yue zh ja zu".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["en"] = " that had bye no very ",
        ["de"] = " die der das sie ihr ",
        ["fr"] = " nous vous ",
        ["nl"] = " die dat het er je we ze had zijn ",
        ["hu"] = " az ki hogy ",
        ["it"] = " via piano poco man ",
        ["es"] = " casi poco ",
        ["pt"] = " logo ",
        ["he"] = " לאט ",
        ["el"] = " σιγά ",
        ["da"] = " det der den ",
        ["nb"] = " det der den ",
        ["nn"] = " det der den ",
        ["no"] = " det der den ",
        ["sv"] = " det som den ",
        ["sq"] = " të së e i ",
        ["ru"] = " что ",
    };

    /// <summary>Whether a word may stand twice in a language.</summary>
    public static bool AreRight(string language, string word) =>
        Languages.Contains(language)
        || (
            Words.TryGetValue(language, out var words)
            && words.IndexOf($" {word} ", StringComparison.OrdinalIgnoreCase) >= 0
        );
}
