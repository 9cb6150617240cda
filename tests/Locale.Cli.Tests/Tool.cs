using System.Text;
using System.Text.Json.Nodes;

namespace LocaleGen;

/// <summary>What a run of the tool left behind.</summary>
internal sealed record ToolRun(int ExitCode, byte[] Bytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);
}

/// <summary>Runs the tool inside the test, through the entry point that the process has.</summary>
internal static class Tool
{
    public static ToolRun Run(params string[] arguments) => RunOn([], arguments);

    public static ToolRun RunOn(byte[] input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int exitCode;
        using (var console = new ToolConsole(new MemoryStream(input), output, error))
        {
            exitCode = LocaleTool.Run(arguments, console);
        }

        return new(exitCode, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>The answers to a batch, one for each line.</summary>
    public static JsonObject[] Batch(params string[] lines) =>
        Answers(RunOn(Encoding.UTF8.GetBytes(string.Join('\n', lines)), "format", "--batch"));

    /// <summary>The answer to one line.</summary>
    public static JsonObject Ask(string line) => Assert.Single(Batch(line));

    /// <summary>The text that a message gives, which must be the same in both encodings.</summary>
    public static string? Text(string line)
    {
        var input = Encoding.UTF8.GetBytes(line);
        var utf8 = Assert.Single(Answers(RunOn(input, "format", "--batch", "--utf8")));
        var utf16 = Ask(line);
        Assert.Equal(utf16.ToJsonString(), utf8.ToJsonString());
        return utf16["text"]?.GetValue<string>();
    }

    /// <summary>The refusal of a line.</summary>
    public static (string Rule, string Message, int Offset) Refusal(string line)
    {
        var error = Ask(line)["error"];
        Assert.NotNull(error);
        return (
            error["rule"]!.GetValue<string>(),
            error["message"]!.GetValue<string>(),
            error["offset"]!.GetValue<int>()
        );
    }

    public static JsonObject[] Answers(ToolRun run)
    {
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return
        [
            .. run
                .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonNode.Parse(line)!.AsObject()),
        ];
    }
}
