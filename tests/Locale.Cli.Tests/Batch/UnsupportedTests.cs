namespace LocaleGen;

/// <summary>What cannot be formatted yet is refused, never formatted wrongly.</summary>
public class UnsupportedTests
{
    private const string Values =
        """{"n":1234.5,"s":"x","d":{"$date":"2024-02-29T13:45:06.789Z"},"l":{"$list":["a","b"]}}""";

    [Theory]
    [InlineData("{s, date}", "LOC103", 1)]
    [InlineData("{l}", "LOC103", 1)]
    [InlineData("{d, select, other {x}}", "LOC103", 1)]
    public void A_message_that_needs_it_is_refused_at_its_place(
        string message,
        string rule,
        int offset
    )
    {
        var refusal = Tool.Refusal($$"""{"message":"{{message}}","args":{{Values}}}""");
        Assert.Equal((rule, offset), (refusal.Rule, refusal.Offset));
    }

    [Theory]
    [InlineData("\"syntax\":\"mf2\"", "MessageFormat 2 is not supported yet")]
    [InlineData(
        "\"parts\":true",
        "parts are given for MessageFormat 2 only, which is not supported yet"
    )]
    public void A_way_of_reading_that_is_not_there_is_refused(string member, string message) =>
        Assert.Equal(("LOC001", message, 0), Tool.Refusal($$"""{"message":"x",{{member}}}"""));

    [Fact]
    public void What_is_said_to_be_as_it_is_anyway_is_taken() =>
        Assert.Equal(
            "<b>x</b>",
            Tool.Text("""{"message":"<b>x</b>","syntax":"icu","tags":false,"parts":false}""")
        );
}
