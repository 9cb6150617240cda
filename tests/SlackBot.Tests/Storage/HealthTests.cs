using System.Net;
using System.Text.Json;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SlackBot.Observability;
using SlackBot.Storage;
using SlackBot.Storage.Schema;

namespace SlackBot.Tests.Storage;

public sealed class HealthTests : IAsyncLifetime
{
    readonly string folder = Directory.CreateTempSubdirectory("slackbot-").FullName;
    WebApplication app = null!;

    static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection([
            new("Storage:ConnectionString", Path.Combine(folder, "bot.db")),
        ]);
        builder.Services.AddStorage(builder.Configuration);
        app = builder.Build();
        app.MapHealth();
        await app.StartAsync(Now);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_bot_that_has_started_is_live_and_ready()
    {
        var (live, _) = await GetAsync("/health/live");
        Assert.Equal(HttpStatusCode.OK, live);
        var (ready, body) = await GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, ready);
        Assert.Equal("healthy", body.GetProperty("status").GetString());
        var storage = body.GetProperty("checks").GetProperty("storage");
        Assert.Equal("healthy", storage.GetProperty("status").GetString());
        Assert.Equal(MigrationSet.Embedded().Latest, storage.GetProperty("schema").GetInt32());
    }

    [Fact]
    public async Task A_database_at_another_version_is_not_ready()
    {
        await ExecuteAsync("UPDATE schema_versions SET version = version + 1000");
        var (ready, body) = await GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready);
        Assert.Equal("unhealthy", body.GetProperty("status").GetString());
        Assert.True(
            body.GetProperty("checks").GetProperty("storage").GetProperty("schema").GetInt32()
                > 1000
        );
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_not_ready_but_the_bot_is_live()
    {
        await ExecuteAsync("DROP TABLE schema_versions");
        var (ready, body) = await GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready);
        Assert.Equal(
            """{"status":"unhealthy","checks":{"storage":{"status":"unhealthy"}}}""",
            body.GetRawText()
        );
        var (live, _) = await GetAsync("/health/live");
        Assert.Equal(HttpStatusCode.OK, live);
    }

    async Task<(HttpStatusCode Status, JsonElement Body)> GetAsync(string path)
    {
        using var client = app.GetTestClient();
        using var response = await client.GetAsync(path, Now);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        var text = await response.Content.ReadAsStringAsync(Now);
        Assert.DoesNotContain(folder, text);
        return (response.StatusCode, JsonDocument.Parse(text).RootElement);
    }

    Task ExecuteAsync(string sql) =>
        app
            .Services.GetRequiredService<Database>()
            .WriteAsync(
                (connection, transaction) => connection.ExecuteAsync(sql, transaction: transaction),
                Now
            );
}
