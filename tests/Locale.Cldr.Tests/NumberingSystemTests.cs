namespace LocaleGen;

public class NumberingSystemTests
{
    [Fact]
    public void Every_system_with_ten_digits_is_there_and_no_other()
    {
        var systems = CldrData.Full.NumberingSystemDigits;
        Assert.All(systems.Values, digits => Assert.Equal(10, digits.EnumerateRunes().Count()));
        Assert.Equal("０１２３４５６７８９", systems["fullwide"]);
        Assert.False(systems.ContainsKey("roman"));
    }

    [Fact]
    public void A_system_the_locale_has_symbols_for_keeps_them()
    {
        var numbers = CldrData.Full.WithNumberingSystem(Tags.Numbers("ar"), "arab")!;
        Assert.Equal("arab", numbers.Default.Id);
        Assert.Equal(Tags.Numbers("ar").System("arab"), numbers.Default);
    }

    [Fact]
    public void Any_other_takes_the_Latin_symbols_of_the_locale()
    {
        var latin = Tags.Numbers("de").Default;
        var numbers = CldrData.Full.WithNumberingSystem(Tags.Numbers("de"), "thai")!;
        Assert.Equal(latin with { Id = "thai", Digits = "๐๑๒๓๔๕๖๗๘๙" }, numbers.Default);
    }

    [Fact]
    public void Arabic_systems_take_the_symbols_of_root_and_the_pattern_of_the_locale()
    {
        var numbers = CldrData.Full.WithNumberingSystem(Tags.Numbers("hi"), "arab")!;
        Assert.Equal("#,##,##0.###", numbers.Default.DecimalPattern);
        Assert.Equal(
            ("٫", "٬", "\u061C-", "NaN"),
            (
                numbers.Default.Decimal,
                numbers.Default.Group,
                numbers.Default.MinusSign,
                numbers.Default.NaN
            )
        );
    }

    [Theory]
    [InlineData("roman")]
    [InlineData("hebr")]
    [InlineData("nope")]
    [InlineData("")]
    public void A_system_without_ten_digits_or_an_unknown_one_is_refused(string id) =>
        Assert.Null(CldrData.Full.WithNumberingSystem(Tags.Numbers("de"), id));
}
