using System.Text;
using static LocaleGen.Tests.JsonLocaleReaderTests;

namespace LocaleGen.Tests;

public sealed class JsonLimitTests
{
    private const string Sample = """
        {
          // what the application says
          "@@locale": "en",
          "alerts": {
            "title": "Al\u0065rts \"now\"",
            "firing": "{count, plural, one {# alert is} other {# alerts are}} firing",
            "@firing": { "args": { "count": "Number" }, "tags": ["b"], "maxLength": 80 },
          },
          "greeting.morning": "Good morning",
        }
        """;

    [Fact]
    public void A_file_cut_short_anywhere_gives_an_error_and_what_stood_before()
    {
        var whole = Read(Sample);
        Assert.Empty(whole.Errors);
        for (var length = 0; length < Sample.Length; length++)
        {
            var file = Read(Sample.Substring(0, length));
            Assert.NotEmpty(file.Errors);
            var complete = whole
                .Entries.Where(entry => entry.ValueRange.End < length)
                .Select(entry => entry.Content.Text);
            Assert.Equal(complete, file.Entries.Take(complete.Count()).Select(entry => entry.Text));
            Assert.All(file.Errors, error => Assert.InRange(error.Range.End, 0, length));
        }
    }

    [Fact]
    public void A_character_lost_or_replaced_anywhere_never_throws()
    {
        for (var index = 0; index < Sample.Length; index++)
        {
            foreach (
                var replacement in new[]
                {
                    "",
                    "\0",
                    "\"",
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ":",
                    "\\",
                    "/",
                    "\n",
                    "\u00A0",
                    "x",
                }
            )
            {
                var file = Read(
                    Sample.Substring(0, index) + replacement + Sample.Substring(index + 1)
                );
                Assert.True(file.Entries.Count <= 5);
            }
        }
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("\"")]
    [InlineData("{\"a\":")]
    [InlineData("{\"a\":[")]
    [InlineData("}")]
    [InlineData("\0")]
    [InlineData("\\")]
    [InlineData("/*")]
    [InlineData("x ")]
    [InlineData("\"a\"")]
    [InlineData("\"a\":\n")]
    [InlineData("\"a\": \"\\q\",\n")]
    [InlineData("\"a.a\": \"\",\n")]
    [InlineData("a.")]
    public void Megabytes_of_one_fault_are_read_in_linear_time_with_a_few_errors(string fault)
    {
        var text = "{" + new StringBuilder().Insert(0, fault, 3_000_000 / fault.Length);
        var file = Read(text);
        Assert.InRange(file.Errors.Count, 1, 60);
    }

    [Fact]
    public void Ten_megabytes_of_texts_are_read_whole()
    {
        var text = new StringBuilder("{");
        for (var index = 0; text.Length < 10_000_000; index++)
        {
            text.Append(
                $"\n  \"group{index % 97}.key{index}\": \"Text \\u00e9 number {index} of many\","
            );
        }

        var file = Read(text.Append("\n}").ToString());
        Assert.Empty(file.Errors);
        Assert.True(file.Entries.Count > 150_000);
    }

    [Fact]
    public void A_file_that_is_too_long_is_refused_at_once()
    {
        var file = Read(new string(' ', JsonLocaleReader.MaximumLength + 1));
        var error = Assert.Single(file.Errors);
        Assert.Equal(LocaleRules.FileNotReadable, error.Rule);
        Assert.Contains("split it into groups", error.Text);
    }

    [Fact]
    public void A_key_of_thousands_of_dots_is_refused()
    {
        var file = Read("{ \"" + new string('.', 2000) + "\": \"x\", \"b\": \"B\" }");
        Assert.Contains("shorten it", Assert.Single(file.Errors).Text);
        Assert.Equal(["b=B"], Pairs(file));
    }
}
