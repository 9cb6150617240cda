using System.Globalization;

namespace LocaleGen;

public class LocaleSymbolTests
{
    public static TheoryData<string, string, string> Values =>
        new()
        {
            { "de", "-1234567.891", "-1.234.567,891" },
            { "de-AT", "-1234567.891", "-1\u00A0234\u00A0567,891" },
            { "de-CH", "1234567.891", "1'234'567.891" },
            { "en-IN", "-1234567.891", "-12,34,567.891" },
            { "en-IN", "999", "999" },
            { "en-IN", "99999", "99,999" },
            { "en-IN", "100000", "1,00,000" },
            { "en-IN", "123456789012345678901234567", "12,34,56,78,90,12,34,56,78,90,12,34,567" },
            { "es", "1234", "1234" },
            { "es", "1234.5", "1234,5" },
            { "es", "12345", "12.345" },
            { "pl", "-1234.5", "-1234,5" },
            { "pl", "-12345.5", "-12\u00A0345,5" },
            { "ee", "12345", "12345" },
            { "ee", "123456", "123,456" },
            { "tok", "1234567", "1\u00A023\u00A045\u00A067" },
            { "ar-EG", "-1234567.891", "\u061C-١٬٢٣٤٬٥٦٧٫٨٩١" },
            { "fa", "-1234567.891", "\u200E\u2212۱٬۲۳۴٬۵۶۷٫۸۹۱" },
            { "ccp", "-1234567.891", "-𑄷𑄸,𑄹𑄺,𑄻𑄼𑄽.𑄾𑄿𑄷" },
            { "my", "1234567.891", "၁,၂၃၄,၅၆၇.၈၉၁" },
            { "ff-Adlm", "-1234.5", "-𞥑⹁𞥒𞥓𞥔.𞥕" },
            { "fr", "-1234567.891", "-1\u202F234\u202F567,891" },
            { "sv", "-1234567.891", "\u22121\u00A0234\u00A0567,891" },
            { "he", "-1.5", "\u200E-1.5" },
            { "und", "-1234567.891", "-1,234,567.891" },
            { "guw", "-1234567.891", "-1,234,567.891" },
        };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_locale_writes_numbers_with_its_own_symbols(
        string locale,
        string number,
        string expected
    )
    {
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);
        Assert.Equal(expected, Formatted.Number(locale, value));
        if (decimal.IsInteger(value) && value < long.MaxValue)
        {
            Assert.Equal(expected, Formatted.Number(locale, (long)value));
            Assert.Equal(expected, Formatted.Number(locale, (double)value));
        }
    }
}
