using System.Globalization;

namespace LocaleGen;

public class ThreadCultureTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-EG")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    public void The_culture_of_the_thread_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var hostile = (CultureInfo)CultureInfo.GetCultureInfo(culture).Clone();
        hostile.NumberFormat.NegativeSign = "minus";
        hostile.NumberFormat.NumberDecimalSeparator = "#";
        try
        {
            CultureInfo.CurrentCulture = hostile;
            WriteEverything();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void WriteEverything()
    {
        const string exact = "{n, plural, offset:0.5 =-1.5 {x} other {#}}";
        Assert.Equal("-2.001", Formatted.Text("en", exact, (Number)(-1.501m)));
        Assert.Equal("x", Formatted.Text("en", exact, (Number)(-1.5)));
        Assert.Equal("-1,234.5", Formatted.Number("en", -1234.5));
        Assert.Equal("-1,234.5", Formatted.Number("en", -1234.5f));
        Assert.Equal("-1,234.5", Formatted.Number("en", -1234.5m));
        Assert.Equal("-1,000,000,000,000,000,000,000", Formatted.Number("en", -1e21));
        Assert.Equal("0", Formatted.Number("en", 1e-7));
        Assert.Equal("-1,234", Formatted.Number("en", -1234));
        Assert.Equal(
            "-170,141,183,460,469,231,731,687,303,715,884,105,728",
            Formatted.Number("en", Int128.MinValue)
        );
        Assert.Equal(
            "-1" + string.Concat(Enumerable.Repeat(",000", 20)),
            Formatted.Number("en", -System.Numerics.BigInteger.Pow(1000, 20))
        );
        var message = InMemoryCatalog.Single("en", "{v}", new ArgumentDeclaration("v", "TimeSpan"));
        Assert.Equal("1.5", Formatted.Text(message, Argument.From(1.5)));
        Assert.Equal("-7", Formatted.Text(message, Argument.From(-7)));
    }
}
