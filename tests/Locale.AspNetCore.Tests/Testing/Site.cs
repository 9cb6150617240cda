using LocaleGen.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LocaleGen;

/// <summary>A web program in memory with the texts of this project.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication app;

    private Site(WebApplication app, LogLines log)
    {
        this.app = app;
        Log = log;
        Client = app.GetTestClient();
    }

    public HttpClient Client { get; }

    public LogLines Log { get; }

    public IServiceProvider Services => app.Services;

    public static async Task<Site> StartAsync(
        Action<WebApplication> endpoints,
        Action<RequestLocaleOptions>? options = null,
        Action<IServiceCollection>? services = null
    )
    {
        var builder = WebApplication.CreateBuilder();
        var log = new LogLines();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddLocaleGen<Strings>();
        services?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseRouting();
        app.UseLocaleGen(options);
        endpoints(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new Site(app, log);
    }

    /// <summary>Gets a page; each header is a name and a value.</summary>
    public async Task<HttpResponseMessage> GetAsync(
        string address,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The text of a page for an <c>Accept-Language</c>.</summary>
    public async Task<string> TextAsync(string address, string acceptLanguage)
    {
        using var response = await GetAsync(address, ("Accept-Language", acceptLanguage));
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
