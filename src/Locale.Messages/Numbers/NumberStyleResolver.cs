namespace LocaleGen;

/// <summary>Resolves the styles of <c>number</c>: words, patterns and skeletons.</summary>
internal static class NumberStyleResolver
{
    /// <summary>What a style comes to in a locale, or null where <paramref name="faults"/> took why not.</summary>
    /// <param name="style">As written, white space included; null where there is none.</param>
    /// <param name="locale">The locale with its data.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static ResolvedFormat? Resolve(string? style, LocaleRecord locale, StyleFaults faults)
    {
        faults.Style($"the number style '{style?.Trim()}' is not supported yet in '{locale.Tag}'");
        return null;
    }
}
