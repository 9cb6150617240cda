using Microsoft.AspNetCore.Http;

namespace SlackBot.Simulator.Demo;

/// <summary>Where the bot listens.</summary>
internal static class ListeningAddress
{
    private const string Default = "http://localhost:5080";

    private const string Urls = "urls";

    private const string Endpoints = "Kestrel:Endpoints";

    /// <summary>Port 5080 on this machine, unless <c>--urls</c> or <c>Kestrel:Endpoints</c> says otherwise.</summary>
    public static void UseDefault(IWebHostBuilder host, IConfiguration configuration)
    {
        if (!Configured(configuration).Any())
        {
            host.UseUrls(Default);
        }
    }

    /// <summary>Refuses addresses that other machines could reach.</summary>
    /// <exception cref="DemoException">One is not of the loopback interface; names the setting.</exception>
    public static void RequireLoopback(IConfiguration configuration)
    {
        foreach (var (setting, url) in Configured(configuration))
        {
            if (!IsLoopback(url))
            {
                throw new DemoException(
                    $"{setting} is {url}, but without Slack:SigningSecret this is the demo, where everybody may be an admin: "
                        + $"it listens on this machine only. Leave {setting} out, name localhost, or configure Slack."
                );
            }
        }
    }

    private static IEnumerable<(string Setting, string Url)> Configured(
        IConfiguration configuration
    )
    {
        var urls = (configuration[Urls] ?? "")
            .Split(';', Trimmed)
            .Select(url => ("--urls (or ASPNETCORE_URLS)", url));
        var endpoints = configuration
            .GetSection(Endpoints)
            .GetChildren()
            .Select(endpoint => ($"{endpoint.Path}:Url", endpoint["Url"] ?? ""))
            .Where(endpoint => endpoint.Item2.Length > 0);
        return urls.Concat(endpoints);
    }

    private static bool IsLoopback(string url)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(url);
        }
        catch (FormatException e)
        {
            throw new DemoException($"{url} is no address to listen on: {e.Message}", e);
        }

        return !address.IsUnixPipe && !address.IsNamedPipe && LoopbackHost.IsLoopback(address.Host);
    }

    private const StringSplitOptions Trimmed =
        StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
}
