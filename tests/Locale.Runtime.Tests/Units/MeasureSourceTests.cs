namespace LocaleGen;

/// <summary>A style that was baked, one resolved over the slice and one over the full data write the same.</summary>
public class MeasureSourceTests
{
    private static readonly string[] Locales =
    [
        "en-US",
        "en-GB",
        "de-AT",
        "fr",
        "ar-EG",
        "he",
        "sv",
        "pl",
    ];

    private static readonly string[] Styles =
    [
        "::unit/foot-and-inch unit-width-full-name",
        "::unit/hour-and-minute-and-second .0",
        "::unit/meter usage/road",
        "::unit/meter usage/person-height",
        "::unit/kilogram usage/person unit-width-narrow",
        "::unit/mile-per-gallon usage/vehicle-fuel",
        "::unit/celsius usage/weather",
    ];

    [Fact]
    public void A_message_means_the_same_wherever_it_comes_from()
    {
        var words = Styles.ToDictionary(style => style, style => $"{{n, number, {style}}}");
        var catalog = InMemoryCatalog.Of(
            Locales.ToDictionary(
                locale => locale,
                _ => new Dictionary<string, string>(words) { ["free"] = "{n, number, ::unit/inch}" }
            )
        );
        foreach (var data in (ILocaleData?[])[null, CldrData.Full])
        {
            foreach (var style in Styles)
            {
                var texts = Locales.Select(locale => new OverrideText(
                    locale,
                    "free",
                    $"{{n, number, {style} }}"
                ));
                var (overrides, refusals) = Overrides.Create(catalog, texts, data);
                Assert.Empty(refusals);
                foreach (var locale in Locales)
                {
                    Compare(catalog, overrides, locale, style);
                }
            }
        }
    }

    private static void Compare(Catalog catalog, Overrides overrides, string locale, string style)
    {
        Assert.True(catalog.TryFindKey(style, out var built));
        Assert.True(catalog.TryFindKey("free", out var free));
        foreach (Number number in (Number[])[0, 1.83m, -0.4, 12345.678m, 2, 1e15])
        {
            Assert.Equal(
                Formatted.Text(catalog.For(locale), built, number),
                Formatted.Text(overrides.For(locale), free, number)
            );
        }
    }
}
