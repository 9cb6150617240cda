using System.Text;
using SlackBot.Slack;
using SlackBot.Slack.Requests;

namespace SlackBot.Tests.Slack.Requests;

public class SlashCommandParserTests
{
    private const string Least = "team_id=T0A&user_id=U0A&command=%2Falert";

    [Fact]
    public void Every_field_is_read() =>
        Assert.Equal(
            new SlashCommand(
                TeamId: "T0NORTH",
                EnterpriseId: "E0ORG",
                IsEnterpriseInstall: true,
                ChannelId: "C0GENERAL",
                ChannelName: "general talk",
                UserId: "U0ANNA",
                UserName: "anna",
                Command: "/alert",
                Text: "show 1",
                ResponseUrl: "https://hooks.slack.com/commands/1",
                TriggerId: "1.2.3"
            ),
            Parse(
                "token=t&team_id=T0NORTH&enterprise_id=E0ORG&enterprise_name=Org&is_enterprise_install=true"
                    + "&channel_id=C0GENERAL&channel_name=general+talk&user_id=U0ANNA&user_name=anna"
                    + "&command=%2Falert&text=show+1&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2F1"
                    + "&trigger_id=1.2.3&api_app_id=A1&new_field=x"
            )
        );

    [Fact]
    public void The_least_that_makes_a_command_has_the_rest_empty() =>
        Assert.Equal(
            new SlashCommand("T0A", null, false, "", "", "U0A", "", "/alert", "", "", ""),
            Parse(Least)
        );

    [Theory]
    [InlineData("", "")]
    [InlineData("++list++", "list")]
    [InlineData("%C2%A0list%0A", "list")]
    [InlineData("a+%26lt%3B+b+%26amp%3B%26amp%3B+c", "a < b && c")]
    [InlineData("%26amp%3Blt%3B", "&lt;")]
    [InlineData("fire%C2%A0disk%0Ahost%09now", "fire\u00a0disk\nhost\tnow")]
    [InlineData("%E2%80%9CPlatte+voll%E2%80%9D+%F0%9F%9A%A8", "“Platte voll” 🚨")]
    [InlineData(
        "%3C%21channel%3E+'%3B+DROP+TABLE+alerts%3B--",
        "<!channel> '; DROP TABLE alerts;--"
    )]
    public void The_text_is_trimmed_and_its_entities_are_read_once(string encoded, string text) =>
        Assert.Equal(text, Parse($"{Least}&text={encoded}").Text);

    [Fact]
    public void A_text_of_4000_characters_is_kept_whole()
    {
        var text = string.Concat(Enumerable.Repeat("🚨", 4_000));

        var form = $"{Least}&text={Uri.EscapeDataString(text)}";

        Assert.Equal(text, Parse(form).Text);
        Assert.InRange(form.Length, 48_000, SignedRequests.BodyLimit);
    }

    [Theory]
    [InlineData("user_id=U0A&command=%2Fa", "team_id")]
    [InlineData("team_id=&user_id=U0A&command=%2Fa", "team_id")]
    [InlineData("team_id=+&user_id=U0A&command=%2Fa", "team_id")]
    [InlineData("team_id=T0A&command=%2Fa", "user_id")]
    [InlineData("team_id=T0A&user_id=%09&command=%2Fa", "user_id")]
    [InlineData("team_id=T0A&user_id=U0A", "command")]
    [InlineData("team_id=T0A&user_id=U0A&command=", "command")]
    [InlineData("team_id", "team_id")]
    [InlineData("", "team_id")]
    [InlineData("&&&", "team_id")]
    [InlineData("null", "team_id")]
    [InlineData("{}", "team_id")]
    public void What_a_command_needs_must_be_there(string form, string field) =>
        Assert.StartsWith($"Send {field}: it is absent", Fault(form));

    [Theory]
    [InlineData("team_id=T0B", "team_id")]
    [InlineData("team_id=T0A", "team_id")]
    [InlineData("team%5Fid=T0B", "team_id")]
    [InlineData("user_id=U0B", "user_id")]
    [InlineData("command=%2Fb", "command")]
    [InlineData("enterprise_id=E0A&enterprise_id=E0B", "enterprise_id")]
    [InlineData("is_enterprise_install=false&is_enterprise_install=true", "is_enterprise_install")]
    [InlineData("channel_id=C0A&channel_id=C0B", "channel_id")]
    [InlineData("text=&text=x", "text")]
    [InlineData("text=x&text", "text")]
    [InlineData("response_url=a&response_url=b", "response_url")]
    public void Nothing_that_is_read_may_come_twice(string more, string field) =>
        Assert.StartsWith($"Send {field} once", Fault($"{Least}&{more}"));

    [Theory]
    [InlineData("team_id", "T0A%20")]
    [InlineData("team_id", "T0A%2F..")]
    [InlineData("team_id", "T0%27OR%271")]
    [InlineData("team_id", "T0%C3%84")]
    [InlineData("team_id", "T00000000000000000000000000000000")]
    [InlineData("user_id", "U0A,U0B")]
    [InlineData("user_id", "U0%0AA")]
    public void An_id_is_letters_and_digits(string field, string value)
    {
        var form = Least.Replace(
            $"{field}={field[0].ToString().ToUpperInvariant()}0A",
            $"{field}={value}"
        );

        Assert.StartsWith($"Send {field} as Slack writes ids", Fault(form));
    }

    [Theory]
    [InlineData("channel_id=C%2F0", "Send channel_id as")]
    [InlineData("enterprise_id=E-0", "Send enterprise_id as")]
    [InlineData("is_enterprise_install=1", "Send is_enterprise_install as true or false")]
    [InlineData("is_enterprise_install=True", "Send is_enterprise_install as true or false")]
    [InlineData("is_enterprise_install=true", "Send enterprise_id")]
    [InlineData("is_enterprise_install=true&enterprise_id=", "Send enterprise_id")]
    public void What_chooses_the_tenant_is_well_formed(string more, string fault) =>
        Assert.StartsWith(fault, Fault($"{Least}&{more}"));

    [Theory]
    [InlineData("alert")]
    [InlineData("%2F")]
    [InlineData("%2Falert+list")]
    [InlineData("%2Fa%0D%0Ab")]
    [InlineData("%2F0123456789012345678901234567890123456789012345678901234567890123456789")]
    public void A_command_is_one_word_with_a_slash(string command) =>
        Assert.StartsWith("Send command", Fault($"team_id=T0A&user_id=U0A&command={command}"));

    [Theory]
    [InlineData("text=%", "Encode text as")]
    [InlineData("text=%FF", "Encode text as")]
    [InlineData("text=a%00b", "Encode text as")]
    [InlineData("other=%C3", "Encode the values of all fields")]
    [InlineData("%zz=1", "Encode the names of all fields")]
    public void What_cannot_be_decoded_is_refused(string more, string fault) =>
        Assert.StartsWith(fault, Fault($"{Least}&{more}"));

    [Fact]
    public void No_fault_repeats_what_was_sent()
    {
        var fault = Fault("team_id=T0-secret-xyz&user_id=U0A&command=%2Fa&secret-name=1");

        Assert.DoesNotContain("secret", fault);
    }

    [Fact]
    public void Very_many_fields_are_refused()
    {
        var fields = string.Concat(Enumerable.Repeat("&x=y", FormReader.MostFields - 3));

        Assert.NotNull(Parse(Least + fields));
        Assert.StartsWith("Send at most 100 fields", Fault(Least + fields + "&x=y"));
    }

    private static SlashCommand Parse(string form)
    {
        Assert.True(
            SlashCommandParser.TryParse(
                Encoding.UTF8.GetBytes(form),
                out var command,
                out var fault
            ),
            fault
        );
        return command!;
    }

    private static string Fault(string form)
    {
        Assert.False(
            SlashCommandParser.TryParse(Encoding.UTF8.GetBytes(form), out _, out var fault)
        );
        return fault!;
    }
}
