using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using SlackBot.Tests.Testing;

namespace SlackBot.Tests.Simulator;

/// <summary>The program itself, as it is started without any settings.</summary>
public partial class AddressLineTests
{
    [Fact]
    public async Task The_program_says_in_one_line_where_the_simulator_is()
    {
        using var folder = new TemporaryFolder();
        using var program = Start(folder, "--urls", "http://127.0.0.1:0");
        try
        {
            var address = await AddressAsync(program.StandardOutput);

            using var client = new HttpClient();
            using var response = await client.GetAsync(address, Cancelled);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync(CancellationToken.None);
        }
    }

    [Fact]
    public async Task The_program_refuses_in_one_sentence_to_show_the_demo_to_others()
    {
        using var folder = new TemporaryFolder();
        using var program = Start(folder, "--urls", "http://0.0.0.0:0");
        var errors = program.StandardError.ReadToEndAsync(Cancelled);
        await program.WaitForExitAsync(Cancelled);

        Assert.NotEqual(0, program.ExitCode);
        Assert.Contains("it listens on this machine only", await errors);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static Process Start(TemporaryFolder folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(Program).Assembly.Location },
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private static async Task<Uri> AddressAsync(StreamReader output)
    {
        while (await output.ReadLineAsync(Cancelled) is { } line)
        {
            if (Line.Match(line) is { Success: true } match)
            {
                return new(match.Groups["address"].Value);
            }
        }

        throw new InvalidOperationException("The program ended and never said it.");
    }

    [GeneratedRegex(
        "^Open the simulated Slack workspace: (?<address>http://127\\.0\\.0\\.1:[1-9][0-9]*/)$"
    )]
    private static partial Regex Line { get; }
}
