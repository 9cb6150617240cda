namespace LocaleGen;

/// <summary>Resolves the styles of <c>date</c> and <c>time</c>: words, patterns and skeletons.</summary>
internal static class DateStyleResolver
{
    private const string SkeletonStart = "::";

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
        if (LocaleCalendar.Of(locale) is not { } calendar)
        {
            faults.Missing(locale, "date");
            return null;
        }

        if (WordOf(style) is { } word)
        {
            return DatePatternResolver.Resolve(StylePattern(calendar, type, word), calendar);
        }

        var skeleton = SkeletonAt(style!);
        return skeleton < 0
            ? DatePatternResolver.Resolve(style!, calendar, NumberingOf(calendar, type))
            : DatePatternResolver.Resolve(
                calendar.PatternFor(style!.Substring(skeleton)),
                calendar
            );
    }

    /// <summary>Where a skeleton begins behind its <c>::</c>; -1 for any other style.</summary>
    internal static int SkeletonAt(string style)
    {
        var start = 0;
        while (start < style.Length && PatternCharacters.IsWhiteSpace(style[start]))
        {
            start++;
        }

        return string.CompareOrdinal(style, start, SkeletonStart, 0, SkeletonStart.Length) == 0
            ? start + SkeletonStart.Length
            : -1;
    }

    /// <summary>What a value that is only named, without a type, is written with: the short style of what it has.</summary>
    public static ResolvedFormat? ResolvePlain(LocaleRecord locale, StyleFaults faults)
    {
        if (LocaleCalendar.Of(locale) is { } calendar)
        {
            return DatePatternResolver.ResolvePlain(calendar);
        }

        faults.Missing(locale, "date");
        return null;
    }

    private static string StylePattern(LocaleCalendar calendar, FormatType type, DateStyle style) =>
        type == FormatType.Date
            ? calendar.Patterns.DatePatterns[(int)style]
            : calendar.TimePattern(style);

    /// <summary>A pattern keeps the numbering of the style that it stands in for, which is medium.</summary>
    private static string NumberingOf(LocaleCalendar calendar, FormatType type)
    {
        var pattern = StylePattern(calendar, type, DateStyle.Medium);
        var tab = pattern.IndexOf('\t');
        return tab < 0 ? "" : pattern.Substring(tab + 1);
    }

    /// <summary>The style that a word names, medium where there is none; null for anything else.</summary>
    internal static DateStyle? WordOf(string? style) =>
        style?.Trim().ToLowerInvariant() switch
        {
            null or "medium" => DateStyle.Medium,
            "short" => DateStyle.Short,
            "long" => DateStyle.Long,
            "full" => DateStyle.Full,
            _ => null,
        };
}
