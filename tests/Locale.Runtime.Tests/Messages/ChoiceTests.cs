using System.Numerics;

namespace LocaleGen;

public class ChoiceTests
{
    private const string Message = "{n, choice, -1#neg|0#zero|1#one '|' pipe|2<more {n}}!";

    [Theory]
    [InlineData(-5, "neg!")]
    [InlineData(-0.5, "neg!")]
    [InlineData(-0.0, "zero!")]
    [InlineData(0.99, "zero!")]
    [InlineData(1.5, "one | pipe!")]
    [InlineData(2, "one | pipe!")]
    [InlineData(2.0000001, "more 2!")]
    [InlineData(double.PositiveInfinity, "more ∞!")]
    [InlineData(double.NegativeInfinity, "neg!")]
    [InlineData(double.NaN, "neg!")]
    public void The_last_branch_whose_limit_is_reached_is_chosen(double number, string expected) =>
        Assert.Equal(expected, Formatted.Text("en", Message, (Number)number));

    [Fact]
    public void Numbers_of_every_type_choose()
    {
        Assert.Equal("one | pipe!", Formatted.Text("en", Message, (Number)1));
        Assert.Equal("one | pipe!", Formatted.Text("en", Message, (Number)1.99m));
        Assert.Equal("neg!", Formatted.Text("en", Message, (Number)long.MinValue));
        Assert.Equal("neg!", Formatted.Text("en", Message, (Number)Int128.MinValue));
        Assert.StartsWith("more", Formatted.Text("en", Message, (Number)UInt128.MaxValue));
        Assert.Equal("neg!", Formatted.Text("en", Message, (Number)(-BigInteger.Pow(10, 99))));
    }

    [Fact]
    public void Infinity_is_a_limit()
    {
        const string message = "{n, choice, -∞#least|-∞<some|∞#most}";
        Assert.Equal("least", Formatted.Text("en", message, (Number)double.NegativeInfinity));
        Assert.Equal("some", Formatted.Text("en", message, (Number)double.MinValue));
        Assert.Equal("some", Formatted.Text("en", message, (Number)1));
        Assert.Equal("most", Formatted.Text("en", message, (Number)double.PositiveInfinity));
    }

    [Fact]
    public void The_first_limit_that_is_not_reached_ends_the_search() =>
        Assert.Equal("a", Formatted.Text("en", "{n, choice, 0#a|5#b|1#c}", (Number)2));

    [Fact]
    public void A_number_sign_in_a_choice_within_a_plural_is_text() =>
        Assert.Equal(
            "3 #",
            Formatted.Text("en", "{n, plural, other {# {n, choice, 0#a|1##}}}", (Number)3)
        );
}
