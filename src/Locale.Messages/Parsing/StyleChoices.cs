namespace LocaleGen;

/// <summary>Sorts the words of a style into the questions they answer: each at most once, in any order.</summary>
/// <param name="questions">The words that answer each question.</param>
internal sealed class StyleChoices(params string[][] questions)
{
    /// <summary>All words, for an error to show.</summary>
    private string Legal =>
        string.Join(
            "; ",
            questions.Select(words => string.Join(words.Length == 2 ? " or " : ", ", words))
        );

    /// <summary>The answers, by their place among the words of each question; -1 where there is none.</summary>
    /// <param name="text">The text that holds the style.</param>
    /// <param name="style">Where it stands.</param>
    /// <param name="report">Takes what is wrong, at its word.</param>
    public int[] Parse(string text, TextRange style, Action<TextRange, string> report)
    {
        var answers = questions.Select(_ => -1).ToArray();
        foreach (var word in StyleWord.Split(text, style))
        {
            var question = Array.FindIndex(questions, words => words.Contains(word.Text));
            if (question < 0)
            {
                var near = NearMatch.Find(word.Text, questions.SelectMany(words => words));
                report(
                    word.Range,
                    $"The style has no word '{word.Text}': write {(near is null ? $"one of {Legal}" : $"'{near}'")}"
                );
            }
            else if (answers[question] >= 0)
            {
                report(
                    word.Range,
                    $"Of {string.Join(", ", questions[question])} only one can hold: remove '{word.Text}' or '{questions[question][answers[question]]}'"
                );
            }
            else
            {
                answers[question] = Array.IndexOf(questions[question], word.Text);
            }
        }

        return answers;
    }
}
