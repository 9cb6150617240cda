namespace LocaleGen;

public class PluralRangeTests
{
    [Fact]
    public void Every_pair_that_CLDR_lists_has_its_category()
    {
        foreach (var (start, end, result, locales) in CldrSamples.Ranges)
        {
            foreach (var locale in locales)
            {
                Assert.True(
                    Tags.Find(locale)!.Plurals.Range(start, end) == result,
                    $"{locale}: {start} to {end} is not {result}"
                );
            }
        }
    }

    [Fact]
    public void Every_pair_that_CLDR_does_not_list_is_other()
    {
        var listed = CldrSamples
            .Ranges.SelectMany(pair =>
                pair.Locales.Select(locale => (locale, pair.Start, pair.End))
            )
            .ToHashSet();
        foreach (var locale in CldrData.Full.Locales)
        {
            var plurals = Tags.Find(locale)!.Plurals;
            var owner = locale.Split('-')[0];
            foreach (var start in Enum.GetValues<PluralCategory>())
            {
                foreach (
                    var end in Enum.GetValues<PluralCategory>()
                        .Where(end => !listed.Contains((owner, start, end)))
                )
                {
                    Assert.Equal(PluralCategory.Other, plurals.Range(start, end));
                }
            }
        }
    }

    [Fact]
    public void A_locale_without_ranges_of_its_own_has_those_of_its_language() =>
        Assert.Equal(
            PluralCategory.One,
            Tags.Find("pl-PL")!.Plurals.Range(PluralCategory.Many, PluralCategory.One)
        );
}
