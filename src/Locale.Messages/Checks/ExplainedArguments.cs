namespace LocaleGen;

/// <summary>Tells which arguments a translation lost by a mistake that a rule of its own names.</summary>
/// <remarks>One mistake gives one diagnostic: that an argument is missing is then only the consequence.</remarks>
public static class ExplainedArguments
{
    /// <summary>The arguments that apostrophes quote away (LOC307), or whose <c>#</c> is text (LOC207).</summary>
    /// <param name="text">The translation.</param>
    /// <param name="translation">What parsing it gave.</param>
    /// <param name="source">The tree of the source text.</param>
    /// <param name="filter">Which rules are asked; those that are off explain nothing.</param>
    public static IReadOnlyList<string> In(
        string text,
        ParsedMessage translation,
        Message source,
        RuleFilter filter
    )
    {
        var names = new List<string>();
        if (translation is not { Message: { } message, Syntax: MessageSyntax.Icu })
        {
            return names;
        }

        if (filter.Has(LocaleRules.AccidentalQuoting) && QuotedPiece.MayBeIn(text))
        {
            names.AddRange(AccidentalQuotingCheck.LostIn(text, message));
        }

        if (
            filter.Has(LocaleRules.NumberSignOutsidePlural)
            && text.IndexOf('#') >= 0
            && NumberSignCheck.LostIn(text, message, source) is { } argument
        )
        {
            names.Add(argument);
        }

        return names;
    }
}
