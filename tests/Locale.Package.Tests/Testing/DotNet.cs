using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace LocaleGen;

/// <summary>What a command printed, and how it ended.</summary>
internal sealed partial record CommandResult(int ExitCode, string Output)
{
    /// <summary>Lines with a warning or an error, without the project that MSBuild names behind them, none twice.</summary>
    public IReadOnlyList<string> Diagnostics =>
        [
            .. Output
                .Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.Contains(": warning ") || line.Contains(": error "))
                .Select(line => ProjectAtEnd().Replace(line, ""))
                .Distinct(),
        ];

    public CommandResult MustSucceed() =>
        ExitCode == 0 ? this : throw new InvalidOperationException(Output);

    [GeneratedRegex(@" \[[^\]]+\.csproj\]$")]
    private static partial Regex ProjectAtEnd();
}

/// <summary>Runs the SDK's command <c>dotnet</c>.</summary>
internal static class DotNet
{
    /// <summary>What the process of the tests has from its own SDK, and a consumer's would not.</summary>
    private static readonly string[] Inherited =
    [
        "NUGET_PACKAGES",
        "NUGET_FALLBACK_PACKAGES",
        "MSBuildSDKsPath",
        "MSBuildExtensionsPath",
        "MSBUILD_EXE_PATH",
        "DOTNET_STARTUP_HOOKS",
    ];

    /// <summary>Runs a command to its end and gives all it printed.</summary>
    public static async Task<CommandResult> RunAsync(string folder, params string[] arguments)
    {
        using var process =
            Process.Start(StartInfo(folder, arguments))
            ?? throw new InvalidOperationException("dotnet did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandResult(process.ExitCode, output + await error);
    }

    /// <summary>Why the SDK cannot be used, as where only the runtime is installed; null where it can.</summary>
    public static async Task<string?> WhyMissingAsync()
    {
        try
        {
            var version = await RunAsync(Repository.Root, "--version");
            return version.ExitCode == 0 ? null : $"Needs the .NET SDK: {version.Output}";
        }
        catch (Win32Exception exception)
        {
            return $"Needs the .NET SDK: {exception.Message}";
        }
    }

    /// <summary>A command as a consumer would run it, with its output at hand.</summary>
    public static ProcessStartInfo StartInfo(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Inherited)
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // Servers that outlive the command would keep its output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        return start;
    }
}
