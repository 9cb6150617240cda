using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace LocaleGen;

/// <summary>The tool as a process of its own.</summary>
public class ProcessTests
{
    [Theory]
    [InlineData("C")]
    [InlineData("tr_TR.ISO-8859-9")]
    public async Task Text_is_UTF8_both_ways_whatever_the_computer_is_set_to(string setting)
    {
        using var process = Start(setting, "format", "--batch");
        await process.StandardInput.BaseStream.WriteAsync(
            "{\"id\":\"ż😀\",\"locale\":\"ar-EG\",\"message\":\"żółw {n}\",\"args\":{\"n\":1234.5}}\n"u8.ToArray(),
            TestContext.Current.CancellationToken
        );
        process.StandardInput.Close();
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(
            output,
            TestContext.Current.CancellationToken
        );
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(
            "{\"id\":\"ż😀\",\"text\":\"żółw ١٬٢٣٤٫٥\"}\n",
            Encoding.UTF8.GetString(output.ToArray())
        );
    }

    [Fact]
    public async Task A_message_on_the_command_line_comes_through()
    {
        using var process = Start("C", "format", "żółw {n, number}", "-l", "de", "--arg", "n=1234");
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync(
            TestContext.Current.CancellationToken
        );
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, "żółw 1.234\n"), (process.ExitCode, output));
    }

    [Fact]
    public void It_collects_garbage_on_all_cores()
    {
        var settings = JsonNode.Parse(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "locale.runtimeconfig.json"))
        )!["runtimeOptions"]!["configProperties"]!;
        Assert.True((bool?)settings["System.GC.Server"]);
        Assert.False((bool?)settings["System.GC.Concurrent"]);
    }

    private static Process Start(string setting, params string[] arguments)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "locale.dll");
        var start = new ProcessStartInfo("dotnet", [tool, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = setting;
        return Process.Start(start)!;
    }
}
