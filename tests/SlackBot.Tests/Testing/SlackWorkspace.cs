using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SlackBot.Tests.Testing;

/// <summary>A workspace of Slack's: posts commands as Slack does, signed as its documentation says, with code of its own.</summary>
internal sealed class SlackWorkspace(
    HttpClient client,
    TimeProvider clock,
    string secret,
    string team
)
{
    /// <summary>What someone types; the bot must take it.</summary>
    public async Task<BotAnswer> TypeAsync(string typed, string user = "U0ANNA")
    {
        var space = typed.IndexOf(' ');
        var (command, text) = space < 0 ? (typed, "") : (typed[..space], typed[(space + 1)..]);
        using var response = await PostAsync(Form(command, text, user));
        return await BotAnswer.ReadAsync(response);
    }

    /// <summary>The fields of a command.</summary>
    public Dictionary<string, string> Form(string command, string text, string user = "U0ANNA") =>
        new()
        {
            ["token"] = "verification-token",
            ["team_id"] = team,
            ["team_domain"] = "example",
            ["channel_id"] = "C0GENERAL",
            ["channel_name"] = "general",
            ["user_id"] = user,
            ["user_name"] = user.ToLowerInvariant(),
            ["command"] = command,
            ["text"] = text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;"),
            ["api_app_id"] = "A0ALERTS",
            ["is_enterprise_install"] = "false",
            ["response_url"] = $"https://hooks.slack.com/commands/{team}/1/x",
            ["trigger_id"] = "1.2.3",
        };

    /// <summary>Posts a signed form.</summary>
    public async Task<HttpResponseMessage> PostAsync(
        IEnumerable<KeyValuePair<string, string>> form
    ) => await PostAsync(await new FormUrlEncodedContent(form).ReadAsByteArrayAsync());

    /// <summary>Posts a signed body.</summary>
    public async Task<HttpResponseMessage> PostAsync(
        byte[] body,
        string contentType = "application/x-www-form-urlencoded"
    )
    {
        var timestamp = clock
            .GetUtcNow()
            .ToUnixTimeSeconds()
            .ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/slack/commands");
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        request.Headers.Add("X-Slack-Request-Timestamp", timestamp);
        request.Headers.Add("X-Slack-Signature", Sign(timestamp, body));
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private string Sign(string timestamp, byte[] body)
    {
        byte[] signed = [.. Encoding.ASCII.GetBytes($"v0:{timestamp}:"), .. body];
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed);
        return $"v0={Convert.ToHexStringLower(hash)}";
    }
}
