using System.Net;

namespace SlackBot.Simulator;

/// <summary>Names of this machine that no other machine can take on.</summary>
internal static class LoopbackHost
{
    /// <summary>Whether it is <c>localhost</c> or an address of the loopback interface, such as <c>127.0.0.1</c> or <c>[::1]</c>.</summary>
    /// <param name="host">Without a port.</param>
    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (
            IPAddress.TryParse(host.Trim('[', ']'), out var address)
            && IPAddress.IsLoopback(address)
        );
}
