using System.Buffers;
using System.Text;
using SlackBot.Slack;
using SlackBot.Slack.BlockKit;

namespace SlackBot.Tests.Slack.BlockKit;

public class AnswerWriterTests
{
    [Fact]
    public void An_answer_is_written_as_Slack_wants_it() =>
        Assert.Equal(
            """
            {"response_type":"ephemeral","text":"R&amp;D &lt;x&gt;","blocks":[{"type":"header","text":{"type":"plain_text","emoji":true,"text":"R&D"}},{"type":"section","text":{"type":"mrkdwn","text":"*a &lt; b*"},"fields":[{"type":"mrkdwn","text":"f"},{"type":"mrkdwn","text":"g"}]},{"type":"section","fields":[{"type":"mrkdwn","text":"h"}]},{"type":"divider"},{"type":"context","elements":[{"type":"mrkdwn","text":"ż 😀"}]}]}
            """,
            Written(
                new Answer(
                    "R&D <x>",
                    [
                        new Header("R&D"),
                        new Section(Mrkdwn.Bold("a < b"), [Mrkdwn.Escape("f"), Mrkdwn.Escape("g")]),
                        new Section(Mrkdwn.Empty, [Mrkdwn.Escape("h")]),
                        new Divider(),
                        new Context([Mrkdwn.Escape("ż 😀")]),
                    ]
                )
            )
        );

    [Fact]
    public void An_answer_without_blocks_has_only_its_text() =>
        Assert.Equal(
            """{"response_type":"ephemeral","text":"a \"b\" \\ c\nd\u0000\u001f"}""",
            Written(new Answer("a \"b\" \\ c\nd\0\u001f", []))
        );

    [Fact]
    public void A_lone_surrogate_becomes_a_replacement_character() =>
        Assert.Contains("\"a\uFFFDb\"", Written(new Answer("a\uD800b", [])));

    [Fact]
    public void The_length_is_known_before_anything_is_written()
    {
        var answer = new Answer("ü & 😀", [new Header("\"żółw\""), new Divider()]);

        Assert.Equal(Encoding.UTF8.GetByteCount(Written(answer)), AnswerWriter.Length(answer));
    }

    private static string Written(Answer answer)
    {
        var output = new ArrayBufferWriter<byte>();
        AnswerWriter.Write(output, answer);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
