using System.Globalization;

namespace LocaleGen;

public class NumberFormatCultureTests
{
    [Theory]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    [InlineData("ar-EG")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    public void The_culture_of_the_thread_changes_no_format(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Check("::currency/eur", -1234.5, "-1.234,50\u00a0€");
            Check("::scale/-0.5e1 sign-always .00", -1234.5, "+6.172,50");
            Check("::precision-increment/0.05", 1.13, "1,15");
            Check(
                "::unit/square-kilometer-per-liter unit-width-full-name",
                5,
                "5 Quadratkilometer pro Liter"
            );
            Check("#,##0.05 ¤¤", 1.13, " 1,15 XXX");
            Check("INTEGER", 1.5, "2");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Check(string style, double value, string expected) =>
        Assert.Equal(expected, Formatted.Number("de", value, $"{{n, number, {style}}}"));
}
