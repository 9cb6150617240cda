using System.Globalization;

namespace LocaleGen;

/// <summary>The plural samples and range pairs that CLDR gives, from the data files of these tests.</summary>
internal static class CldrSamples
{
    private static readonly Lazy<string[][]> SampleRows = new(() => ReadRows("plural-samples.tsv"));

    /// <summary>The locales with rules of a kind, <c>cardinal</c> or <c>ordinal</c>.</summary>
    public static IEnumerable<string> LocalesOf(string kind) =>
        SampleRows
            .Value.Where(row => row[0] == kind)
            .SelectMany(row => row[3].Split(' '))
            .Distinct();

    /// <summary>The samples of a locale, ranges such as <c>0.0~1.5</c> spelled out.</summary>
    public static IEnumerable<(string Number, PluralCategory Category)> Of(
        string kind,
        string locale
    ) =>
        from row in SampleRows.Value
        where row[0] == kind && row[3].Split(' ').Contains(locale)
        from sample in row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        from number in SpellOut(sample)
        select (number, Category(row[1]));

    /// <summary>The pairs of categories that CLDR lists for ranges, and for which locales.</summary>
    public static IEnumerable<(
        PluralCategory Start,
        PluralCategory End,
        PluralCategory Result,
        string[] Locales
    )> Ranges =>
        ReadRows("plural-ranges.tsv")
            .Select(row =>
                (Category(row[0]), Category(row[1]), Category(row[2]), row[3].Split(' '))
            );

    private static IEnumerable<string> SpellOut(string sample)
    {
        var ends = sample.Split('~');
        if (ends.Length == 1)
        {
            return ends;
        }

        var digits = ends[0].Contains('.') ? ends[0].Length - ends[0].IndexOf('.') - 1 : 0;
        var step = (decimal)Math.Pow(10, -digits);
        var (first, last) = (Number(ends[0]), Number(ends[1]));
        return Enumerable
            .Range(0, (int)((last - first) / step) + 1)
            .Select(index =>
                (first + (index * step)).ToString($"F{digits}", CultureInfo.InvariantCulture)
            );
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static PluralCategory Category(string name) => Enum.Parse<PluralCategory>(name);

    private static string[][] ReadRows(string file) =>
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", file))
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.Split('\t')),
        ];
}
