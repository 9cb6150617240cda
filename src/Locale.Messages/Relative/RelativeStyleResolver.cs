namespace LocaleGen;

/// <summary>Resolves the styles of <c>relative</c>.</summary>
internal static class RelativeStyleResolver
{
    /// <summary>What a style comes to in a locale, or null where <paramref name="faults"/> took why not.</summary>
    /// <param name="style">As written, white space included; null where there is none.</param>
    /// <param name="locale">The locale with its data.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static ResolvedFormat? Resolve(string? style, LocaleRecord locale, StyleFaults faults)
    {
        if (locale.Sections.Find(SectionId.Relative, RelativeRecord.Read) is not { } record)
        {
            faults.Missing(locale, "relative time");
            return null;
        }

        var text = style ?? "";
        var parsed = RelativeStyle.Parse(
            text,
            new TextRange(0, text.Length),
            (_, problem) => faults.Style(problem)
        );
        if (faults.Any)
        {
            return null;
        }

        var unit = record.Unit(parsed.Unit, (int)parsed.Width);
        return new ResolvedRelative(
            parsed.Auto ? unit.Words : EquatableList<string>.Empty,
            Complete(unit.Past),
            Complete(unit.Future)
        );
    }

    /// <summary>A pattern for every category: <c>other</c> stands in for those that the locale does not tell apart.</summary>
    private static EquatableList<RelativePattern> Complete(EquatableList<string> patterns) =>
        new(
            patterns.Select(pattern =>
                RelativePattern.Parse(
                    pattern.Length == 0 ? patterns[(int)PluralCategory.Other] : pattern
                )
            )
        );
}
