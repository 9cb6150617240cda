namespace LocaleGen;

/// <summary>One rule set as text: its name and its rules.</summary>
internal readonly record struct RuleSetText(string Name, IReadOnlyList<string> Rules)
{
    /// <summary>The set as text again.</summary>
    public override string ToString() =>
        $"{Name}:\n{string.Join("", Rules.Select(rule => rule + ";\n"))}";
}

/// <summary>Splits the text of rules, as ICU writes them, into sets and rules.</summary>
internal static class RuleDescription
{
    /// <summary>The sets in order.</summary>
    /// <exception cref="FormatException">The text does not begin with a set's name.</exception>
    public static IReadOnlyList<RuleSetText> Split(string text)
    {
        var sets = new List<RuleSetText>();
        var rules = new List<string>();
        foreach (var piece in text.Split(';'))
        {
            // White space before a rule is no part of it; an apostrophe keeps what is.
            var rule = PatternCharacters.TrimStart(piece);
            if (rule.StartsWith("%", StringComparison.Ordinal))
            {
                var colon = rule.IndexOf(':');
                if (colon < 0)
                {
                    throw new FormatException($"The rule set '{rule}' has no colon.");
                }

                rules = [];
                sets.Add(new RuleSetText(rule.Substring(0, colon), rules));
                rule = PatternCharacters.TrimStart(rule.Substring(colon + 1));
            }

            if (rule.Length > 0)
            {
                rules.Add(rule);
            }
        }

        return sets;
    }
}
