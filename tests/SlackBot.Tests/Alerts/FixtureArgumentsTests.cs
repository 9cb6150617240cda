using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SlackBot.Alerts.Content;

namespace SlackBot.Tests.Alerts;

public class FixtureArgumentsTests
{
    [Fact]
    public void What_is_written_reads_back_the_same() =>
        Prop.ForAll<string, decimal>(
                (text, number) =>
                {
                    // JSON is UTF-8, which has no lone surrogates.
                    text = string.Concat((text ?? "").EnumerateRunes());
                    var given = new FixtureArguments { ["text"] = text, ["number"] = number };
                    var read = FixtureArguments.Parse(given.ToJson());
                    return read.Text("text") == text && read.Number("number") == number;
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("{\"a\": [1]}")]
    [InlineData("{\"a\": null}")]
    [InlineData("{\"a\": 1e99}")]
    [InlineData("{")]
    [InlineData("")]
    public void What_is_no_object_of_texts_and_numbers_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => FixtureArguments.Parse(json));

    [Fact]
    public void A_value_of_the_wrong_kind_is_not_found()
    {
        var given = new FixtureArguments { ["host"] = "db-1", ["percent"] = 91 };

        Assert.True(given.TryFind(new("host", IsNumber: false), out var host));
        Assert.Equal("db-1", host.Text);
        Assert.False(given.TryFind(new("host", IsNumber: true), out _));
        Assert.False(given.TryFind(new("percent", IsNumber: false), out _));
        Assert.False(given.TryFind(new("hours", IsNumber: true), out _));
        Assert.Throws<InvalidOperationException>(() => given.Number("host"));
        Assert.Throws<InvalidOperationException>(() => given.Text("percent"));
    }
}
