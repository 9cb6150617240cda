namespace LocaleGen;

/// <summary>What a list says of its items.</summary>
internal enum ListType
{
    /// <summary>All of them: A, B, and C.</summary>
    Conjunction,

    /// <summary>One of them: A, B, or C.</summary>
    Disjunction,

    /// <summary>Parts of one value: 3 feet, 7 inches.</summary>
    Unit,
}

/// <summary>How much room words may take.</summary>
internal enum StyleWidth
{
    /// <summary>In full.</summary>
    Long,

    /// <summary>Abbreviated.</summary>
    Short,

    /// <summary>As short as it can be.</summary>
    Narrow,
}

/// <summary>The style of <c>{items, list, disjunction short}</c>; conjunction and long where nothing else is said.</summary>
internal readonly record struct ListStyle(ListType Type, StyleWidth Width)
{
    private static readonly StyleChoices Choices = new(
        ["conjunction", "disjunction", "unit"],
        ["long", "short", "narrow"]
    );

    /// <summary>Reads the style.</summary>
    /// <param name="text">The text that holds it.</param>
    /// <param name="style">Where it stands.</param>
    /// <param name="report">Takes what is wrong, at its word.</param>
    public static ListStyle Parse(string text, TextRange style, Action<TextRange, string> report)
    {
        var answers = Choices.Parse(text, style, report);
        return new ListStyle(
            (ListType)Math.Max(answers[0], 0),
            (StyleWidth)Math.Max(answers[1], 0)
        );
    }
}
