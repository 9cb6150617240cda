using System.Globalization;

namespace LocaleGen;

public class CurrentLocaleTests
{
    private static string Current => TestStrings.Catalog.Current.Locale;

    [Theory]
    [InlineData("de-DE", "de")]
    [InlineData("de-AT", "de-AT")]
    [InlineData("pl", "pl")]
    [InlineData("ja-JP", "en")]
    [InlineData("", "en")]
    public void Without_a_scope_the_UI_culture_decides(string culture, string expected)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, Current);
            using (LocaleScope.Use("de-AT"))
            {
                Assert.Equal("de-AT", Current);
            }

            Assert.Equal(expected, Current);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
