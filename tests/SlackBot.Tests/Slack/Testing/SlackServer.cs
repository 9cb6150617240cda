using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SlackBot.Slack;
using SlackBot.Tests.Testing;

namespace SlackBot.Tests.Slack.Testing;

/// <summary>The room of Slack alone, before an answerer of the test's; in memory, or on a real port.</summary>
internal sealed class SlackServer : IAsyncDisposable
{
    public const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";

    private readonly WebApplication app;

    private SlackServer(string? secret, Action<IWebHostBuilder> listen)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration["Slack:SigningSecret"] = secret;
        listen(builder.WebHost);
        builder.Services.AddSlack(builder.Configuration);
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddSingleton<ICommandAnswerer>(Answerer);
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Debug).AddProvider(Log);
        app = builder.Build();
        app.MapSlack();
    }

    public TestClock Clock { get; } = new();

    public LogRecorder Log { get; } = new();

    public TestAnswerer Answerer { get; } = new();

    /// <summary>Where it listens, on a real port.</summary>
    public IPEndPoint Address
    {
        get
        {
            var addresses = app.Services.GetRequiredService<IServer>().Features;
            var address = addresses.Get<IServerAddressesFeature>()!.Addresses.Single();
            return IPEndPoint.Parse(new Uri(address).Authority);
        }
    }

    public static Task<SlackServer> StartAsync(string? secret = Secret) =>
        StartAsync(secret, builder => builder.UseTestServer());

    public static Task<SlackServer> ListenAsync() =>
        StartAsync(Secret, builder => builder.UseUrls("http://127.0.0.1:0"));

    public HttpClient Client() => app.GetTestClient();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static async Task<SlackServer> StartAsync(
        string? secret,
        Action<IWebHostBuilder> listen
    )
    {
        var server = new SlackServer(secret, listen);
        await server.app.StartAsync();
        return server;
    }
}
