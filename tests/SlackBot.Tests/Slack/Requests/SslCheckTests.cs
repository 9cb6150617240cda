using System.Text;
using SlackBot.Slack.Requests;

namespace SlackBot.Tests.Slack.Requests;

public class SslCheckTests
{
    [Theory]
    [InlineData("ssl_check=1", true)]
    [InlineData("ssl_check=1&token=x", true)]
    [InlineData("token=x&ssl%5Fcheck=%31", true)]
    [InlineData("ssl_check=0", false)]
    [InlineData("ssl_check=", false)]
    [InlineData("ssl_check", false)]
    [InlineData("ssl_check=true", false)]
    [InlineData("ssl_check=11", false)]
    [InlineData("ssl_check=1+", false)]
    [InlineData("ssl_check=%", false)]
    [InlineData("ssl_check=1&ssl_check=0", false)]
    [InlineData("ssl_check=1&ssl_check=1", false)]
    [InlineData("SSL_CHECK=1", false)]
    [InlineData("text=ssl_check=1", false)]
    [InlineData("{\"ssl_check\":1}", false)]
    [InlineData("", false)]
    public void Only_the_exact_value_1_asks_for_it(string form, bool asked) =>
        Assert.Equal(asked, SslCheck.IsAskedIn(Encoding.UTF8.GetBytes(form)));

    [Fact]
    public void It_does_not_hide_behind_very_many_fields() =>
        Assert.False(
            SslCheck.IsAskedIn(
                Encoding.UTF8.GetBytes(
                    string.Concat(Enumerable.Repeat("a=b&", 101)) + "ssl_check=1"
                )
            )
        );
}
