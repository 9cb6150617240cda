namespace LocaleGen;

/// <summary>The numbers of root, with the numbering systems that root has symbols of its own for.</summary>
/// <remarks>
/// The JSON of und shows only latn, though root.xml also has the symbols of arab and arabext, which every locale
/// inherits that says nothing else. They are found as the symbols that the most languages share.
/// </remarks>
internal static class RootNumbers
{
    private const string Root = "und";
    private static readonly string[] OwnSymbols = ["arab", "arabext"];

    /// <summary>Replaces root's record by one with those systems.</summary>
    public static void Complete(SortedDictionary<string, NumberRecord> numbers)
    {
        var root = numbers[Root];
        var pattern = root.Default.DecimalPattern;
        var added = OwnSymbols.Select(id => Shared(numbers, id) with { DecimalPattern = pattern });
        numbers[Root] = root with { Systems = new([.. added.Concat(root.Systems)]) };
    }

    private static NumberSystemRecord Shared(
        SortedDictionary<string, NumberRecord> numbers,
        string id
    ) =>
        numbers
            .Select(pair => (Language: pair.Key.Split('-')[0], System: pair.Value.System(id)))
            .Where(pair => pair.System is not null)
            .GroupBy(pair => pair.System! with { DecimalPattern = "" }, pair => pair.Language)
            .OrderByDescending(group => group.Distinct(StringComparer.Ordinal).Count())
            .First()
            .Key;
}
