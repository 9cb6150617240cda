namespace LocaleGen;

/// <summary>Resolves the styles of <c>date</c> and <c>time</c>: words, patterns and skeletons.</summary>
internal static class DateStyleResolver
{
    /// <summary>What a style comes to in a locale, or null where <paramref name="faults"/> took why not.</summary>
    /// <param name="type"><see cref="FormatType.Date"/> or <see cref="FormatType.Time"/>.</param>
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
