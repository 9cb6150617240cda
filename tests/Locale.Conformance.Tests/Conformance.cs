using System.Text;
using System.Text.Json.Nodes;

namespace LocaleGen;

/// <summary>Runs the conformance tool, and the CLI beside it, inside the test.</summary>
internal static class Conformance
{
    /// <summary>Every way a message can go, as the tool's command line names it.</summary>
    public static readonly string[][] Ways =
    [
        [],
        ["--utf8"],
        ["--engine", "runtime"],
        ["--engine", "runtime", "--utf8"],
    ];

    public static (int ExitCode, string Output, string Error) Run(
        IEnumerable<string> lines,
        params string[] arguments
    ) => Run(lines, console => ConformanceTool.Run(arguments, console));

    /// <summary>The answers of one way.</summary>
    public static IReadOnlyList<JsonObject> Answers(IEnumerable<string> lines, string[] way) =>
        Parse(Run(lines, ["--batch", .. way]));

    /// <summary>The answers of <c>locale format --batch</c>.</summary>
    public static IReadOnlyList<JsonObject> AnswersOfTool(IEnumerable<string> lines) =>
        Parse(Run(lines, console => LocaleTool.Run(["format", "--batch"], console)));

    /// <summary>The answers of every way and of the CLI, which must be the same.</summary>
    public static IReadOnlyList<JsonObject> Agreed(params string[] lines)
    {
        var expected = AnswersOfTool(lines);
        foreach (var way in Ways)
        {
            AssertSame(expected, Answers(lines, way));
        }

        return expected;
    }

    public static void AssertSame(
        IEnumerable<JsonObject> expected,
        IEnumerable<JsonObject> actual
    ) =>
        Assert.Equal(
            expected.Select(answer => answer.ToJsonString()),
            actual.Select(answer => answer.ToJsonString())
        );

    private static (int ExitCode, string Output, string Error) Run(
        IEnumerable<string> lines,
        Func<ToolConsole, int> run
    )
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int exitCode;
        using (var console = new ToolConsole(input, output, error))
        {
            exitCode = run(console);
        }

        return (
            exitCode,
            Encoding.UTF8.GetString(output.ToArray()),
            Encoding.UTF8.GetString(error.ToArray())
        );
    }

    private static JsonObject[] Parse((int ExitCode, string Output, string Error) run)
    {
        // What a large batch says of its progress is no fault.
        var faults = run
            .Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith("conformance: ", StringComparison.Ordinal));
        Assert.Equal((0, ""), (run.ExitCode, string.Join('\n', faults)));
        return
        [
            .. run
                .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonNode.Parse(line)!.AsObject()),
        ];
    }
}
