namespace LocaleGen;

/// <summary>Resolves the styles of <c>list</c>.</summary>
internal static class ListStyleResolver
{
    private const string SpanishAnd = "{0} y {1}";
    private const string SpanishOr = "{0} o {1}";
    private const string HebrewAnd = "{0} \u05D5{1}";

    /// <summary>What a style comes to in a locale, or null where <paramref name="faults"/> took why not.</summary>
    /// <param name="style">As written, white space included; null where there is none.</param>
    /// <param name="locale">The locale with its data.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static ResolvedFormat? Resolve(string? style, LocaleRecord locale, StyleFaults faults)
    {
        if (locale.Sections.Find(SectionId.Lists, ListRecord.Read) is not { } record)
        {
            faults.Missing(locale, "list");
            return null;
        }

        var text = style ?? "";
        var parsed = ListStyle.Parse(
            text,
            new TextRange(0, text.Length),
            (_, problem) => faults.Style(problem)
        );
        return faults.Any ? null : Resolve(record, parsed, locale);
    }

    /// <summary>How the parts of a measure are joined, or null where the data at hand has no lists.</summary>
    public static ResolvedList? ResolveUnits(LocaleRecord locale, UnitWidth width) =>
        locale.Sections.Find(SectionId.Lists, ListRecord.Read) is { } record
            ? Resolve(
                record,
                new ListStyle(
                    ListType.Unit,
                    width switch
                    {
                        UnitWidth.FullName => StyleWidth.Long,
                        UnitWidth.Narrow => StyleWidth.Narrow,
                        _ => StyleWidth.Short,
                    }
                ),
                locale
            )
            : null;

    private static ResolvedList Resolve(ListRecord record, ListStyle style, LocaleRecord locale)
    {
        string Pattern(ListPlace place) => record.Pattern((int)style.Type, (int)style.Width, place);
        var (two, end) = (Pattern(ListPlace.Two), Pattern(ListPlace.End));
        var (change, from, to) = ChangeIn(LocaleTag.Parse(locale.Tag).Language, two, end);
        return new ResolvedList(
            ListPattern.Parse(Pattern(ListPlace.Start)),
            ListPattern.Parse(Pattern(ListPlace.Middle)),
            ListPattern.Parse(end),
            ListPattern.Parse(two),
            change,
            ListPattern.Parse(end == from ? to : end),
            ListPattern.Parse(two == from ? to : two)
        );
    }

    /// <summary>
    /// Spanish <c>y</c> and <c>o</c> before their own sound, Hebrew <c>ו</c> before another script: where the pattern is
    /// exactly that of the language, as ICU has it (ListFormatter, class ContextualHandler).
    /// </summary>
    private static (ListChange Change, string From, string To) ChangeIn(
        string language,
        string two,
        string end
    )
    {
        bool Has(string pattern) => two == pattern || end == pattern;
        return language switch
        {
            "es" when Has(SpanishAnd) => (ListChange.SpanishE, SpanishAnd, "{0} e {1}"),
            "es" when Has(SpanishOr) => (ListChange.SpanishU, SpanishOr, "{0} u {1}"),
            "he" or "iw" when Has(HebrewAnd) => (
                ListChange.HebrewHyphen,
                HebrewAnd,
                "{0} \u05D5-{1}"
            ),
            _ => (ListChange.None, "", ""),
        };
    }
}
