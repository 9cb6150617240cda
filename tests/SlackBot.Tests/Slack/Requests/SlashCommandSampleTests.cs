using System.Text;
using System.Text.Json;
using SlackBot.Slack;
using SlackBot.Slack.Requests;

namespace SlackBot.Tests.Slack.Requests;

/// <summary>Bodies as Slack sends them; see <c>Slack/Data/LICENSES.md</c>.</summary>
public class SlashCommandSampleTests
{
    public static TheoryData<string, string, string> Samples
    {
        get
        {
            var samples = new TheoryData<string, string, string>();
            using var stream = typeof(SlashCommandSampleTests).Assembly.GetManifestResourceStream(
                "slash-commands.json"
            )!;
            using var json = JsonDocument.Parse(stream);
            foreach (var sample in json.RootElement.GetProperty("samples").EnumerateArray())
            {
                samples.Add(
                    sample.GetProperty("id").GetString()!,
                    sample.GetProperty("body").GetString()!,
                    sample.GetProperty("expect_fields").GetRawText()
                );
            }

            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_reads_as_expected(string id, string body, string expected)
    {
        var form = Encoding.UTF8.GetBytes(body);
        if (expected == "null")
        {
            Assert.Equal("own-duplicate-keys", id);
            Assert.False(SlashCommandParser.TryParse(form, out _, out var refused));
            Assert.StartsWith("Send team_id once", refused);
            return;
        }

        var fields = JsonSerializer.Deserialize<Dictionary<string, string>>(expected)!;
        Assert.True(SlashCommandParser.TryParse(form, out var command, out var fault), fault);
        Assert.Equal(Expected(fields), command);
    }

    private static SlashCommand Expected(Dictionary<string, string> fields) =>
        new(
            fields["team_id"],
            fields.GetValueOrDefault("enterprise_id"),
            fields.GetValueOrDefault("is_enterprise_install") == "true",
            fields["channel_id"],
            fields["channel_name"],
            fields["user_id"],
            fields["user_name"],
            fields["command"],
            // The samples give the decoded form, in which Slack's entities still stand.
            fields
                .GetValueOrDefault("text", "")
                .Replace("&lt;", "<")
                .Replace("&gt;", ">")
                .Replace("&amp;", "&")
                .Trim(),
            fields["response_url"],
            fields["trigger_id"]
        );
}
