namespace LocaleGen;

/// <summary>Reads number styles: words, skeletons behind <c>::</c>, and patterns.</summary>
internal static class NumberStyle
{
    /// <summary>What a style asks for, or null where it is wrong.</summary>
    /// <param name="style">As written, white space included; null where there is none.</param>
    /// <param name="sources">The locale's patterns, which words stand for.</param>
    /// <param name="fault">Takes what is wrong, at its place in the style.</param>
    public static NumberSettings? Read(string? style, NumberSources sources, SkeletonFault fault)
    {
        var word = style?.Trim() ?? "";
        return word.ToLowerInvariant() switch
        {
            "" => PatternSettings.Of(NumberPattern.Of(sources.Symbols.DecimalPattern)),
            "integer" => PatternSettings.Of(NumberPattern.Of(sources.Symbols.DecimalPattern)) with
            {
                Rounding = RoundingRule.Fraction(0, 0),
            },
            "percent" => PatternSettings.Of(NumberPattern.Of(sources.Patterns.Percent)),
            "currency" => new NumberSettings { Kind = NumberUnitKind.Currency },
            _ => ReadOther(style!, fault),
        };
    }

    /// <summary>Notes what is wrong with a style in every locale.</summary>
    public static void Check(string style, SkeletonFault fault)
    {
        if (style.Trim().ToLowerInvariant() is not ("integer" or "percent" or "currency" or ""))
        {
            ReadOther(style, fault);
        }
    }

    /// <summary>What a skeleton or pattern asks for; null for words, and where it is wrong.</summary>
    public static NumberSettings? ReadSkeleton(string style) =>
        style.Trim().ToLowerInvariant() is "integer" or "percent" or "currency" or ""
            ? null
            : ReadOther(style, (_, _, _) => { });

    private static NumberSettings? ReadOther(string style, SkeletonFault fault)
    {
        var start = 0;
        while (start < style.Length && PatternCharacters.IsWhiteSpace(style[start]))
        {
            start++;
        }

        if (
            string.CompareOrdinal(
                style,
                start,
                NumberSkeleton.Start,
                0,
                NumberSkeleton.Start.Length
            ) == 0
        )
        {
            return NumberSkeleton.Parse(style, start + NumberSkeleton.Start.Length, fault);
        }

        // The white space before and behind a pattern is part of it, as in ICU.
        return NumberPattern.Parse(style, fault) is { } pattern
            ? PatternSettings.Of(pattern)
            : null;
    }
}
