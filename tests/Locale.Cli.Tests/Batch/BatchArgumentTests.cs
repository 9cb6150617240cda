namespace LocaleGen;

/// <summary>The kinds of values, and the types of arguments that they make.</summary>
public class BatchArgumentTests
{
    [Theory]
    [InlineData("1234", "1,234")]
    [InlineData("-5", "-5")]
    [InlineData("-0", "-0")]
    [InlineData("9007199254740993", "9,007,199,254,740,993")]
    [InlineData(
        "123456789012345678901234567890123456789012345",
        "123,456,789,012,345,678,901,234,567,890,123,456,789,012,345"
    )]
    [InlineData("1234.5678", "1,234.568")]
    [InlineData("0.0005", "0")]
    [InlineData("1e3", "1,000")]
    [InlineData("1.5E+3", "1,500")]
    [InlineData("{\"$decimal\":\"1.00\"}", "1")]
    [InlineData("{\"$decimal\":\"-12345678901234567890.125\"}", "-12,345,678,901,234,567,890.125")]
    [InlineData(
        "{\"$decimal\":\"79228162514264337593543950336\"}",
        "79,228,162,514,264,337,593,543,950,336"
    )]
    [InlineData("{\"$decimal\":\"1.2e4\"}", "12,000")]
    [InlineData("{\"$decimal\":\"0.50000000000000000000000000000000\"}", "0.5")]
    [InlineData("{\"$decimal\":\"-0.0\"}", "0")]
    [InlineData("{\"$decimal\":\"-0\"}", "0")]
    [InlineData("{\"$double\":\"NaN\"}", "NaN")]
    [InlineData("{\"$double\":\"Infinity\"}", "∞")]
    [InlineData("{\"$double\":\"-Infinity\"}", "-∞")]
    [InlineData("{\"$double\":\"-0\"}", "-0")]
    [InlineData("{\"$double\":\"0.25\"}", "0.25")]
    public void A_number_is_formatted_wherever_it_stands(string value, string expected)
    {
        Assert.Equal(expected, Tool.Text($$$"""{"message":"{n}","args":{"n":{{{value}}}}}"""));
        Assert.Equal(
            expected,
            Tool.Text($$$"""{"message":"{n, number}","args":{"n":{{{value}}}}}""")
        );
        Assert.Equal(
            $"[{expected}]",
            Tool.Text($$$"""{"message":"{n, plural, other {[#]}}","args":{"n":{{{value}}}}}""")
        );
    }

    [Theory]
    [InlineData("\"1234\"", "1234")]
    [InlineData("\"\"", "")]
    [InlineData("\"{b} '# <b>\"", "{b} '# <b>")]
    [InlineData("true", "true")]
    [InlineData("null", "")]
    public void Anything_else_is_a_text(string value, string expected) =>
        Assert.Equal(
            $"[{expected}]",
            Tool.Text($$$"""{"message":"[{a}]","args":{"a":{{{value}}}}}""")
        );

    [Theory]
    [InlineData("[1]")]
    [InlineData("{}")]
    [InlineData("{\"$decimal\":1.0}")]
    [InlineData("{\"$decimal\":\"1.0\",\"$double\":\"1\"}")]
    [InlineData("{\"$decimal\":\"\"}")]
    [InlineData("{\"$decimal\":\".5\"}")]
    [InlineData("{\"$decimal\":\"1.\"}")]
    [InlineData("{\"$decimal\":\"1e99999\"}")]
    [InlineData("{\"$decimal\":\"1,000\"}")]
    [InlineData("{\"$decimal\":\"٣\"}")]
    [InlineData("{\"$double\":\"nan\"}")]
    [InlineData("{\"$double\":\"1e999\"}")]
    [InlineData("{\"$date\":\"yesterday\"}")]
    [InlineData("{\"$list\":[1]}")]
    [InlineData("{\"$money\":\"1\"}")]
    [InlineData("1e400")]
    public void A_value_of_no_kind_is_refused_by_name(string value)
    {
        var (rule, message, _) = Tool.Refusal($$$"""{"message":"{n}","args":{"n":{{{value}}}}}""");
        Assert.Equal("LOC004", rule);
        Assert.StartsWith("\"n\"", message);
    }

    [Theory]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("79228162514264337593543950336.5")]
    public void A_fraction_longer_than_a_decimal_is_refused_and_not_rounded(string digits) =>
        Assert.Equal(
            (
                "LOC004",
                $"\"n\": '{digits}' has more digits than an exact decimal holds: at most 28 in all",
                0
            ),
            Tool.Refusal($$$$"""{"message":"{n}","args":{"n":{"$decimal":"{{{{digits}}}}"}}}""")
        );

    [Theory]
    [InlineData("{n, plural, other {#}}", "LOC103", 1)]
    [InlineData("ab {n, number, integer}", "LOC103", 4)]
    [InlineData("{n, selectordinal, other {#}}", "LOC103", 1)]
    public void A_text_is_no_number_even_if_it_looks_like_one(
        string message,
        string rule,
        int offset
    )
    {
        var refusal = Tool.Refusal($$$"""{"message":"{{{message}}}","args":{"n":"5"}}""");
        Assert.Equal(
            (rule, "'n' is given as a text, but the message needs a number here", offset),
            refusal
        );
    }

    [Fact]
    public void A_number_is_not_compared_with_the_keys_of_a_select() =>
        Assert.Equal(
            (
                "LOC103",
                "'g' is given as a number, but select compares texts: give a text, or choose by plural with =n",
                1
            ),
            Tool.Refusal("""{"message":"{g, select, 1 {a} other {b}}","args":{"g":1}}""")
        );

    [Fact]
    public void A_value_that_the_message_does_not_use_does_not_matter() =>
        Assert.Equal(
            "x",
            Tool.Text(
                """{"message":"x","args":{"d":{"$date":"2024-02-29T13:45:06.789Z"},"l":{"$list":["a"]}}}"""
            )
        );

    [Fact]
    public void A_numbered_argument_goes_by_its_digits() =>
        Assert.Equal("5 x", Tool.Text("""{"message":"{0} {1}","args":{"0":5,"1":"x"}}"""));
}
