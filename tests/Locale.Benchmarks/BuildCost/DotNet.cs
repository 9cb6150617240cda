using System.Diagnostics;

namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>Runs the <c>dotnet</c> command.</summary>
internal static class DotNet
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="watch">Called again and again while it runs.</param>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static void Run(IEnumerable<string> arguments, Action<Process>? watch = null)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            // No server that was started earlier, and none that stays.
            Environment =
            {
                ["MSBUILDDISABLENODEREUSE"] = "1",
                ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
                ["DOTNET_NOLOGO"] = "1",
            },
        };
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEndAsync();
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(10)))
        {
            watch?.Invoke(process);
        }

        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"dotnet {string.Join(' ', arguments)} failed:\n{printed.GetAwaiter().GetResult()}"
            );
        }
    }
}
