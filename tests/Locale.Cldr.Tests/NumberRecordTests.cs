using System.Text;

namespace LocaleGen;

public class NumberRecordTests
{
    [Theory]
    [InlineData("de", "latn", 1, "#,##0.###", ",", ".", "-")]
    [InlineData("de-CH", "latn", 1, "#,##0.###", ".", "'", "-")]
    [InlineData("de-AT", "latn", 1, "#,##0.###", ",", "\u00A0", "-")]
    [InlineData("en-IN", "latn", 1, "#,##,##0.###", ".", ",", "-")]
    [InlineData("es", "latn", 2, "#,##0.###", ",", ".", "-")]
    [InlineData("es-MX", "latn", 1, "#,##0.###", ".", ",", "-")]
    [InlineData("pt-PT", "latn", 2, "#,##0.###", ",", "\u00A0", "-")]
    [InlineData("pt-AO", "latn", 1, "#,##0.###", ",", "\u00A0", "-")]
    [InlineData("fr", "latn", 1, "#,##0.###", ",", "\u202F", "-")]
    [InlineData("sv", "latn", 1, "#,##0.###", ",", "\u00A0", "\u2212")]
    [InlineData("zh-HK", "latn", 1, "#,##0.###", ".", ",", "-")]
    [InlineData("ar", "latn", 1, "#,##0.###", ".", ",", "\u200E-")]
    [InlineData("ar-EG", "arab", 1, "#,##0.###", "٫", "٬", "\u061C-")]
    [InlineData("fa", "arabext", 1, "#,##0.###", "٫", "٬", "\u200E\u2212")]
    [InlineData("hi", "latn", 1, "#,##,##0.###", ".", ",", "-")]
    [InlineData("bn", "beng", 1, "#,##,##0.###", ".", ",", "-")]
    [InlineData("my", "mymr", 1, "#,##0.###", ".", ",", "-")]
    [InlineData("ccp", "cakm", 1, "#,##,##0.###", ".", ",", "-")]
    public void A_locale_writes_numbers_as_CLDR_says(
        string locale,
        string system,
        int minimumGroupingDigits,
        string pattern,
        string separator,
        string group,
        string minus
    )
    {
        var numbers = Tags.Numbers(locale);
        Assert.Equal(system, numbers.DefaultSystem);
        Assert.Equal(minimumGroupingDigits, numbers.MinimumGroupingDigits);
        Assert.Equal(
            (system, pattern, separator, group, minus),
            (
                numbers.Default.Id,
                numbers.Default.DecimalPattern,
                numbers.Default.Decimal,
                numbers.Default.Group,
                numbers.Default.MinusSign
            )
        );
    }

    [Theory]
    [InlineData("ar-EG", "٠١٢٣٤٥٦٧٨٩")]
    [InlineData("fa", "۰۱۲۳۴۵۶۷۸۹")]
    [InlineData("my", "၀၁၂၃၄၅၆၇၈၉")]
    [InlineData("ccp", "𑄶𑄷𑄸𑄹𑄺𑄻𑄼𑄽𑄾𑄿")]
    [InlineData("de", "0123456789")]
    public void A_locale_has_its_digits(string locale, string digits) =>
        Assert.Equal(digits, Tags.Numbers(locale).Default.Digits);

    [Fact]
    public void Every_locale_has_what_numbers_need()
    {
        Assert.Equal(766, CldrData.Full.Locales.Count);
        foreach (var locale in CldrData.Full.Locales)
        {
            var record = Tags.Find(locale)!;
            Assert.Equal(locale, record.Tag);
            Assert.InRange(record.Numbers!.MinimumGroupingDigits, 1, 4);
            Assert.NotNull(record.Numbers.System(record.Numbers.DefaultSystem));
            Assert.NotNull(record.Numbers.System("latn"));
            Assert.All(record.Numbers.Systems, system => AssertComplete(locale, system));
        }
    }

    private static void AssertComplete(string locale, NumberSystemRecord system)
    {
        var digits = system.Digits.EnumerateRunes().ToArray();
        Assert.True(digits.Length == 10, $"{locale} {system.Id}: {system.Digits}");
        Assert.All(digits.Skip(1), digit => Assert.NotEqual(digits[0], digit));
        Assert.Contains("#,", system.DecimalPattern);
        string[] symbols =
        [
            system.Decimal,
            system.Group,
            system.MinusSign,
            system.PlusSign,
            system.Infinity,
            system.NaN,
        ];
        Assert.All(symbols, symbol => Assert.NotEqual("", symbol));
    }
}
