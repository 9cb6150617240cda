using System.Text;

namespace LocaleGen;

/// <summary>Lines in, lines out: order, ids, ends of lines, and lines that are no requests.</summary>
public class BatchLineTests
{
    [Fact]
    public void Every_line_is_answered_in_order_under_its_id()
    {
        var answers = Tool.Batch(
            """{"id":"b","message":"B"}""",
            """{"id":"a","message":"A"}""",
            """{"id":7,"message":"7"}"""
        );
        Assert.Equal(
            ["""{"id":"b","text":"B"}""", """{"id":"a","text":"A"}""", """{"id":7,"text":"7"}"""],
            answers.Select(answer => answer.ToJsonString())
        );
    }

    [Theory]
    [InlineData("{\"message\":\"x\"}")]
    [InlineData("{\"id\":null,\"message\":\"x\"}")]
    public void A_line_without_an_id_goes_by_its_number(string line)
    {
        var answers = Tool.Batch("{\"id\":\"first\",\"message\":\"x\"}", line);
        Assert.Equal(2, answers[1]["id"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("nonsense")]
    [InlineData("{\"message\":")]
    [InlineData("{\"message\":\"x\"} {}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    public void A_malformed_line_is_answered_with_its_number_and_the_others_go_on(string line)
    {
        var answers = Tool.Batch("{\"message\":\"1\"}", line, "{\"message\":\"3\"}");
        Assert.Equal(3, answers.Length);
        Assert.Equal(2, answers[1]["id"]!.GetValue<int>());
        Assert.Equal("LOC004", answers[1]["error"]!["rule"]!.GetValue<string>());
        Assert.Equal("3", answers[2]["text"]!.GetValue<string>());
    }

    [Fact]
    public void The_place_of_a_JSON_fault_counts_UTF16_units()
    {
        var (rule, message, offset) = Tool.Refusal("{\"message\":\"żółw😀\"?}");
        Assert.Equal(("LOC004", 19), (rule, offset));
        Assert.StartsWith("the line is not JSON: '?' is invalid", message);
    }

    [Fact]
    public void A_line_nested_too_deep_is_refused()
    {
        var line = string.Concat(Enumerable.Repeat("{\"a\":", 10_000));
        Assert.Equal("LOC004", Tool.Refusal(line).Rule);
    }

    [Theory]
    [InlineData("{}", "a line needs \"message\" or \"plural\"")]
    [InlineData("{\"message\":5}", "\"message\" is a text in double quotes")]
    [InlineData("{\"message\":\"x\",\"locale\":5}", "\"locale\" is a text in double quotes")]
    [InlineData("{\"message\":\"x\",\"args\":[1]}", "\"args\" is an object of names and values")]
    [InlineData("{\"message\":\"x\",\"tags\":1}", "\"tags\" is true or false")]
    [InlineData(
        "{\"message\":\"x\",\"syntax\":\"po\"}",
        "\"syntax\" is \"icu\" or \"mf2\", not \"po\""
    )]
    [InlineData("{\"message\":\"\\ud800\"}", "\"message\" holds half of a surrogate pair")]
    [InlineData(
        "{\"message\":\"x\",\"args\":{\"\\ud800\":1}}",
        "the name of an argument holds half of a surrogate pair"
    )]
    public void A_line_that_is_no_request_says_what_it_should_be(string line, string message) =>
        Assert.Equal(("LOC004", message, 0), Tool.Refusal(line));

    [Fact]
    public void A_line_that_is_not_UTF8_is_refused()
    {
        byte[] input = [.. "{\"message\":\""u8, 0xFF, .. "\"}\n{\"message\":\"x\"}"u8];
        var answers = Tool.Answers(Tool.RunOn(input, "format", "--batch"));
        Assert.Equal("the line is not UTF-8", answers[0]["error"]!["message"]!.GetValue<string>());
        Assert.Equal("x", answers[1]["text"]!.GetValue<string>());
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_are_passed_over_and_none_is_written()
    {
        byte[] input = [0xEF, 0xBB, 0xBF, .. "{\"message\":\"ż\"}\r\n{\"message\":\"y\"}\r\n"u8];
        var run = Tool.RunOn(input, "format", "--batch");
        Assert.Equal(
            Encoding.UTF8.GetBytes("{\"id\":1,\"text\":\"ż\"}\n{\"id\":2,\"text\":\"y\"}\n"),
            run.Bytes
        );
    }

    [Fact]
    public void Nothing_in_gives_nothing_out() =>
        Assert.Empty(Tool.RunOn([], "format", "--batch").Bytes);

    [Fact]
    public void A_line_may_be_longer_than_any_buffer()
    {
        var text = new string('ż', 1_000_000);
        Assert.Equal(text, Tool.Text($$$"""{"message":"{a}","args":{"a":"{{{text}}}"}}"""));
    }
}
