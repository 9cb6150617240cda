using System.Globalization;
using System.Security.Cryptography;
using SlackBot.Simulator.Demo;

namespace SlackBot.Simulator.Posting;

/// <summary>Writes the form that Slack posts for a command: https://docs.slack.dev/interactivity/implementing-slash-commands.</summary>
internal static class SlashCommandForm
{
    /// <summary>The body, as <c>application/x-www-form-urlencoded</c>.</summary>
    /// <param name="bot">Where the bot listens; an answer given later would go to a path of it.</param>
    public static async Task<byte[]> WriteAsync(
        CommandEntry entry,
        Uri bot,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        using var form = new FormUrlEncodedContent(Fields(entry, bot, now));
        return await form.ReadAsByteArrayAsync(cancellationToken);
    }

    private static Dictionary<string, string> Fields(
        CommandEntry entry,
        Uri bot,
        DateTimeOffset now
    )
    {
        var number = now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var hook = $"/simulator/responses/{DemoWorkspace.TeamId}/{number}/{RandomId(24)}";
        return new()
        {
            ["token"] = "demo",
            ["team_id"] = DemoWorkspace.TeamId,
            ["team_domain"] = DemoWorkspace.Domain,
            ["channel_id"] = entry.Channel.Id,
            ["channel_name"] = entry.Channel.Name,
            ["user_id"] = entry.Person.Id,
            ["user_name"] = entry.Person.Handle,
            ["command"] = entry.Command,
            ["text"] = Escape(entry.Text),
            ["api_app_id"] = DemoWorkspace.AppId,
            ["is_enterprise_install"] = "false",
            ["response_url"] = new Uri(bot, hook).AbsoluteUri,
            ["trigger_id"] = $"{number}.{RandomId(8)}.{RandomId(32)}",
        };
    }

    /// <summary>Slack's three entities, and nothing else.</summary>
    private static string Escape(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static string RandomId(int length) =>
        RandomNumberGenerator.GetHexString(length, lowercase: true);
}
