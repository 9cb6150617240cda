using System.Text.Json;
using SlackBot.Simulator.Referee;

namespace SlackBot.Tests.Simulator;

public class MessageRulesTests
{
    [Theory]
    [InlineData("""{"text":"x"}""")]
    [InlineData("""{"text":"x","response_type":null}""")]
    [InlineData("""{"text":"x","response_type":"in_channel","blocks":[{"type":"divider"}]}""")]
    [InlineData(
        """{"text":"x","blocks":[{"type":"header","text":{"type":"plain_text","text":"x","emoji":true}}]}"""
    )]
    [InlineData(
        """{"text":"x","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"x","verbatim":false}}]}"""
    )]
    [InlineData(
        """{"text":"x","blocks":[{"type":"section","fields":[{"type":"mrkdwn","text":"x"}]}]}"""
    )]
    [InlineData(
        """{"text":"x","blocks":[{"type":"context","elements":[{"type":"plain_text","text":"x"},{"type":"image","image_url":"https://a.example/","alt_text":"a"}]}]}"""
    )]
    [InlineData(
        """{"text":"x","blocks":[{"type":"divider","block_id":"a"},{"type":"divider","block_id":"b"}]}"""
    )]
    [InlineData("""{"text":"x","blocks":[{"type":"actions","elements":[]}]}""")]
    public void Slack_shows_what_keeps_its_rules(string answer) => Assert.Empty(Check(answer));

    [Theory]
    [InlineData("""{}""", "no_text", "/text")]
    [InlineData("""{"text":""}""", "no_text", "/text")]
    [InlineData("""{"blocks":[{"type":"divider"}]}""", "no_text", "/text")]
    [InlineData("""{"text":1}""", "invalid_command_response", "/text")]
    [InlineData(
        """{"text":"x","response_type":"public"}""",
        "invalid_command_response",
        "/response_type"
    )]
    [InlineData("""{"text":"x","response_type":5}""", "invalid_command_response", "/response_type")]
    [InlineData("""{"text":"x","blocks":{}}""", "invalid_blocks", "/blocks")]
    [InlineData("""{"text":"x","blocks":[]}""", "invalid_blocks", "/blocks")]
    [InlineData("""{"text":"x","blocks":[7]}""", "invalid_blocks", "/blocks/0/type")]
    [InlineData("""{"text":"x","blocks":[{"type":"alert"}]}""", "invalid_blocks", "/blocks/0/type")]
    [InlineData(
        """{"text":"x","blocks":[{"type":"divider"},{"type":"heading"}]}""",
        "invalid_blocks",
        "/blocks/1/type"
    )]
    [InlineData(
        """{"text":"x","blocks":[{"type":"header"}]}""",
        "invalid_blocks",
        "/blocks/0/text"
    )]
    [InlineData(
        """{"text":"x","blocks":[{"type":"header","text":"x"}]}""",
        "invalid_blocks",
        "/blocks/0/text"
    )]
    [InlineData(
        """{"text":"x","blocks":[{"type":"header","text":{"type":"mrkdwn","text":"x"}}]}""",
        "invalid_blocks",
        "/blocks/0/text/type"
    )]
    [InlineData("""{"text":"x","blocks":[{"type":"section"}]}""", "invalid_blocks", "/blocks/0")]
    [InlineData(
        """{"text":"x","blocks":[{"type":"section","fields":[]}]}""",
        "invalid_blocks",
        "/blocks/0/fields"
    )]
    [InlineData(
        """{"text":"x","blocks":[{"type":"section","text":{"type":"mrkdwn","text":""}}]}""",
        "invalid_blocks",
        "/blocks/0/text/text"
    )]
    [InlineData(
        """{"text":"x","blocks":[{"type":"section","text":{"type":"mrkdwn"}}]}""",
        "invalid_blocks",
        "/blocks/0/text/text"
    )]
    [InlineData(
        """{"text":"x","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"x","emoji":true}}]}""",
        "invalid_blocks",
        "/blocks/0/text/emoji"
    )]
    [InlineData(
        """{"text":"x","blocks":[{"type":"section","text":{"type":"html","text":"x"}}]}""",
        "invalid_blocks",
        "/blocks/0/text/type"
    )]
    [InlineData(
        """{"text":"x","blocks":[{"type":"context"}]}""",
        "invalid_blocks",
        "/blocks/0/elements"
    )]
    [InlineData(
        """{"text":"x","blocks":[{"type":"context","elements":[{"type":"image","image_url":"https://a.example/"}]}]}""",
        "invalid_blocks",
        "/blocks/0/elements/0/alt_text"
    )]
    [InlineData(
        """{"text":"x","blocks":[{"type":"divider","block_id":"a"},{"type":"divider","block_id":"a"}]}""",
        "invalid_blocks",
        "/blocks/1/block_id"
    )]
    [InlineData(
        """{"text":"x","blocks":[{"type":"divider","block_id":5}]}""",
        "invalid_blocks",
        "/blocks/0/block_id"
    )]
    public void Slack_refuses_what_breaks_them(string answer, string code, string pointer) =>
        Assert.Contains(
            Check(answer),
            problem => problem.Code == code && problem.Pointer == pointer
        );

    [Theory]
    [InlineData("header", "plain_text", 150)]
    [InlineData("section", "mrkdwn", 3_000)]
    public void A_text_may_be_as_long_as_Slack_says_and_no_longer(
        string block,
        string type,
        int most
    )
    {
        Assert.Empty(Check(WithText(most)));
        Assert.Contains($"{most + 1}", Assert.Single(Check(WithText(most + 1))).Says);

        string WithText(int length) =>
            $$$"""{"text":"x","blocks":[{"type":"{{{block}}}","text":{"type":"{{{type}}}","text":"{{{new string('ł', length)}}}"}}]}""";
    }

    [Theory]
    [InlineData("fields", "section", 10, 2_000)]
    [InlineData("elements", "context", 10, 3_000)]
    public void There_may_be_as_many_parts_as_Slack_says_and_no_more(
        string name,
        string block,
        int most,
        int longest
    )
    {
        Assert.Empty(Check(With(most, 1)));
        Assert.Equal($"/blocks/0/{name}", Assert.Single(Check(With(most + 1, 1))).Pointer);
        Assert.Equal(
            $"/blocks/0/{name}/0/text",
            Assert.Single(Check(With(1, longest + 1))).Pointer
        );

        string With(int count, int length)
        {
            var part = $$"""{"type":"mrkdwn","text":"{{new string('x', length)}}"}""";
            var parts = string.Join(',', Enumerable.Repeat(part, count));
            return $$"""{"text":"x","blocks":[{"type":"{{block}}","{{name}}":[{{parts}}]}]}""";
        }
    }

    [Fact]
    public void There_may_be_fifty_blocks_and_about_13200_characters_of_them()
    {
        Assert.Empty(Check(With(50, """{"type":"divider"}""")));
        Assert.Equal("/blocks", Assert.Single(Check(With(51, """{"type":"divider"}"""))).Pointer);
        var long3000 = new string('x', 3_000);
        var section = $$$"""{"type":"section","text":{"type":"mrkdwn","text":"{{{long3000}}}"}}""";
        Assert.Empty(Check(With(4, section)));
        Assert.Equal("msg_blocks_too_long", Assert.Single(Check(With(5, section))).Code);

        static string With(int count, string block) =>
            $$"""{"text":"x","blocks":[{{string.Join(',', Enumerable.Repeat(block, count))}}]}""";
    }

    private static IReadOnlyList<Problem> Check(string answer)
    {
        using var document = JsonDocument.Parse(answer);
        return MessageRules.Check(document.RootElement);
    }
}
