namespace LocaleGen;

/// <summary>Finds translations that are the source text (LOC301).</summary>
/// <remarks>
/// Names, addresses and what has hardly a letter are the same in many languages, and nothing is said of them; nor of a single
/// word in a language of Latin script, which many share.
/// </remarks>
internal sealed class UnchangedTranslationCheck() : TextCheck(LocaleRules.UnchangedTranslation)
{
    private const int FewestLetters = 4;

    /// <inheritdoc/>
    public override void Check(ReviewedText text, ICollection<MessageError> found)
    {
        if (
            text.Source is { } source
            && source.Text == text.Text
            && source.Locale.Language != text.Locale.Language
            && HasWords(text.Message!, text.Locale.IsLatin ? 2 : 1)
        )
        {
            found.Add(
                new(
                    Rule,
                    text.Whole,
                    "The translation is the same as the source text: translate it"
                )
            );
        }
    }

    private static bool HasWords(Message message, int fewest)
    {
        var parts = new List<TextPart>();
        Literals.Collect(message, parts);
        var words = parts
            .SelectMany(part => part.Text.Split([' ', '\u00A0', '\n', '\t', '\r']))
            .Where(word => !IsAddress(word) && word.Any(char.IsLetter))
            .ToList();
        var letters = words.Sum(word => word.Count(char.IsLetter));
        return words.Count >= fewest
            && letters >= FewestLetters
            && words.Any(word => !IsName(word));
    }

    private static bool IsAddress(string word) =>
        word.Contains("://") || word.Contains('@') || word.Contains('\\');

    // GitHub, PDF, x64, .NET; what begins with a capital may begin the text, too.
    private static bool IsName(string word) =>
        word.Any(char.IsDigit)
        || word.Skip(1).Any(char.IsUpper)
        || word[0] is '.' or '-' or '*' or '_' or '$' or '%' or '#';
}
