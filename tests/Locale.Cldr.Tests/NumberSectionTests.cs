namespace LocaleGen;

public class NumberSectionTests
{
    [Fact]
    public void Every_locale_has_patterns_currencies_and_units()
    {
        foreach (var locale in CldrData.Full.Locales)
        {
            var sections = CldrData.Full.Find(LocaleTag.Parse(locale))!.Sections;
            Assert.True(
                sections.TryOpen(SectionId.NumberPatterns, out _)
                    && sections.TryOpen(SectionId.Currencies, out _)
                    && sections.TryOpen(SectionId.Units, out _),
                locale
            );
        }
    }

    [Theory]
    [InlineData("n::currency/EUR unit-width-full-name")]
    [InlineData("n::compact-long currency/USD")]
    [InlineData("n::compact-long sign-always")]
    [InlineData("n::unit/kilometer-per-hour unit-width-full-name")]
    [InlineData("n::unit/square-meter-per-day unit-width-narrow")]
    [InlineData("n::percent unit-width-full-name")]
    [InlineData("n::unit/hour-and-minute-and-second unit-width-full-name")]
    [InlineData("n::unit/meter usage/person-height unit-width-narrow")]
    [InlineData("n::unit/mile-per-gallon usage/vehicle-fuel")]
    [InlineData("n::scientific numbering-system/arab")]
    [InlineData("npercent")]
    [InlineData("ncurrency")]
    public void Every_locale_resolves_every_kind_of_format(string key)
    {
        foreach (var locale in CldrData.Full.Locales)
        {
            var record = CldrData.Full.Find(LocaleTag.Parse(locale))!;
            Assert.True(new FormatResolver(record).Resolve(key) is not null, locale);
        }
    }

    [Theory]
    [InlineData("n::.00", "X")]
    [InlineData("n::currency/EUR", "CX")]
    [InlineData("n ¤0", "CX")]
    [InlineData("n::unit/meter", "UX")]
    [InlineData("n::unit/foot-and-inch", "LUVX")]
    [InlineData("n::unit/meter usage/road", "LUVWX")]
    [InlineData("n::percent compact-short", "UX")]
    [InlineData("n::%", "X")]
    [InlineData("ninteger", "")]
    public void A_format_names_the_sections_it_needs(string key, string sections) =>
        Assert.Equal(sections, FormatUses.SectionsOf([key]));

    [Fact]
    public void A_slice_without_a_section_refuses_what_needs_it()
    {
        var slice = CldrData.Full.SliceFor([LocaleTag.Parse("de")]);
        var text = slice.Write($"{SectionId.NumberPatterns}");
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var record = LocaleSlice.Read(() => bytes).Find(LocaleTag.Parse("de"))!;
        Assert.NotNull(new FormatResolver(record).Resolve("npercent"));
        foreach (
            var (style, lacking) in new[]
            {
                ("::currency/EUR", "currency"),
                ("::unit/meter", "unit"),
            }
        )
        {
            var errors = new List<MessageError>();
            var part = (FormatPart)MessageParser.Parse($"{{n, number, {style}}}").Message!.Parts[0];
            Assert.Null(new FormatResolver(record).Resolve(part, errors));
            Assert.Contains($"no {lacking} data for 'de'", Assert.Single(errors).Text);
        }
    }
}
