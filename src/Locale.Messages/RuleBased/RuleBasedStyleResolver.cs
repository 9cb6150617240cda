namespace LocaleGen;

/// <summary>Resolves <c>spellout</c>, <c>ordinal</c> and <c>duration</c>.</summary>
internal static class RuleBasedStyleResolver
{
    /// <summary>What a style comes to in a locale, or null where <paramref name="faults"/> took why not.</summary>
    /// <param name="type">One of the three.</param>
    /// <param name="style">As written, white space included; null where there is none.</param>
    /// <param name="locale">The locale with its data.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static ResolvedFormat? Resolve(
        FormatType type,
        string? style,
        LocaleRecord locale,
        StyleFaults faults
    )
    {
        faults.Style($"the {type} style '{style?.Trim()}' is not supported yet in '{locale.Tag}'");
        return null;
    }
}
