using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace SlackBot.Simulator.Posting;

/// <summary>Where this very program listens.</summary>
internal sealed class BotAddress(IServer server)
{
    /// <summary>The first address.</summary>
    /// <exception cref="InvalidOperationException">It does not listen (yet).</exception>
    public Uri Current =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address
            ? new Uri(address)
            : throw new InvalidOperationException("The bot does not listen on any address.");
}
