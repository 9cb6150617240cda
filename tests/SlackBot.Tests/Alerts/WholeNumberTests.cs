using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SlackBot.Alerts;

namespace SlackBot.Tests.Alerts;

public class WholeNumberTests
{
    [Fact]
    public void Every_number_reads_back() =>
        Prop.ForAll<long>(number =>
            {
                number &= long.MaxValue;
                var text = number.ToString(CultureInfo.InvariantCulture);
                return WholeNumber.TryRead(text, out var read) && read == number;
            })
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("0017", 17)]
    [InlineData("١٧", 17)]
    [InlineData("１７", 17)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("9223372036854775808", long.MaxValue)]
    [InlineData("99999999999999999999999999999999999999", long.MaxValue)]
    public void Digits_of_any_script_and_length_are_read(string text, long number)
    {
        Assert.True(WholeNumber.TryRead(text, out var read));
        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.0")]
    [InlineData("1 0")]
    [InlineData("²")]
    [InlineData("Ⅷ")]
    [InlineData("一")]
    [InlineData("1x")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(WholeNumber.TryRead(text, out var read));
        Assert.Equal(0, read);
    }
}
