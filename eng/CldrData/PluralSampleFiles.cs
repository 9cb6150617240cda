using System.Text;

namespace LocaleGen;

/// <summary>Writes CLDR's samples and range pairs for the tests.</summary>
internal static class PluralSampleFiles
{
    private const string Folder = "tests/Locale.Cldr.Tests/Data";
    private const string Licence =
        "# From CLDR, © Unicode, Inc., Unicode-3.0 (src/Locale.Cldr/LICENSE-Unicode.txt). Made by eng/CldrData.\n";

    /// <summary>Writes both files.</summary>
    public static void Write(PluralTables plurals, Outputs outputs)
    {
        var samples = new StringBuilder(Licence).Append("# kind, category, samples, locales\n");
        AppendSamples(samples, "cardinal", plurals.Cardinals.Sources);
        AppendSamples(samples, "ordinal", plurals.Ordinals.Sources);
        outputs.Text($"{Folder}/plural-samples.tsv", samples.ToString());

        var ranges = new StringBuilder(Licence).Append("# start, end, category, locales\n");
        foreach (
            var pair in plurals
                .Ranges.Sources.SelectMany(source =>
                    source.Pairs.Select(pair => (source.Locale, Pair: pair))
                )
                .GroupBy(row => row.Pair, row => row.Locale)
        )
        {
            var (start, end, result) = pair.Key;
            ranges.Append($"{start}\t{end}\t{result}\t{string.Join(' ', pair)}\n");
        }

        outputs.Text($"{Folder}/plural-ranges.tsv", ranges.ToString());
    }

    private static void AppendSamples(
        StringBuilder text,
        string kind,
        IReadOnlyList<PluralSource> sources
    )
    {
        var rows = sources
            .SelectMany(source =>
                source.Categories.Select(category =>
                    (source.Locale, category.Category, category.Samples)
                )
            )
            .GroupBy(row => (row.Category, row.Samples), row => row.Locale);
        foreach (var row in rows)
        {
            text.Append(
                $"{kind}\t{row.Key.Category}\t{row.Key.Samples}\t{string.Join(' ', row)}\n"
            );
        }
    }
}
