namespace LocaleGen;

/// <summary>The style of <c>{n, relative, day short auto}</c>.</summary>
/// <param name="Unit">The unit's place in <see cref="Units"/>; -1 where none is named.</param>
/// <param name="Width">Long where nothing else is said.</param>
/// <param name="Auto">Whether words such as <c>yesterday</c> stand for numbers.</param>
internal readonly record struct RelativeStyle(int Unit, StyleWidth Width, bool Auto)
{
    /// <summary>The units, for an error to show.</summary>
    public const string Units = "second, minute, hour, day, week, month, quarter or year";

    private static readonly StyleChoices Choices = new(
        ["second", "minute", "hour", "day", "week", "month", "quarter", "year"],
        ["long", "short", "narrow"],
        ["auto"]
    );

    /// <summary>Reads the style.</summary>
    /// <param name="text">The text that holds it.</param>
    /// <param name="style">Where it stands.</param>
    /// <param name="report">Takes what is wrong, at its word.</param>
    public static RelativeStyle Parse(
        string text,
        TextRange style,
        Action<TextRange, string> report
    )
    {
        var wrong = false;
        var answers = Choices.Parse(
            text,
            style,
            (range, problem) =>
            {
                wrong = true;
                report(range, problem);
            }
        );
        if (answers[0] < 0 && !wrong)
        {
            report(style, $"The style names no unit: write one of {Units}");
        }

        return new RelativeStyle(answers[0], (StyleWidth)Math.Max(answers[1], 0), answers[2] >= 0);
    }
}
