namespace LocaleGen;

/// <summary>Help, version, and command lines that are wrong.</summary>
public class UsageTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_shows_the_commands(string option)
    {
        var run = Tool.Run(option);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("format <message>", run.Output);
    }

    [Fact]
    public void Help_of_format_shows_every_option_with_a_description()
    {
        var run = Tool.Run("format", "--help");
        Assert.Equal(0, run.ExitCode);
        string[] options =
        [
            "-l, --locale <tag>",
            "--arg <name=value>",
            "--arg-text <name=value>",
            "--arg-number <name=value>",
            "--tags <names>",
            "--sink <html\\|mrkdwn\\|text>",
            "--json",
            "--batch",
            "--utf8",
        ];
        foreach (var option in options)
        {
            Assert.Matches($"\n  {option} +[A-Z].*[.:\\]]\n", run.Output);
        }
    }

    [Fact]
    public void The_version_is_that_of_the_package()
    {
        var run = Tool.Run("--version");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", run.Output);
    }

    [Theory]
    [InlineData("locale: Required command was not provided.")]
    [InlineData("locale: A message is missing: write it in quotes, or use --batch.", "format")]
    [InlineData("locale: Unrecognized command or argument 'y'.", "format", "x", "y")]
    [InlineData("locale: Unrecognized command or argument '--colour'.", "format", "x", "--colour")]
    [InlineData(
        "locale: '1b' is no name of a tag: write --tags b,link, names of letters, digits, - and _ that begin with a letter",
        "format",
        "x",
        "--tags",
        "b,1b"
    )]
    [InlineData(
        "locale: --sink has no meaning with --batch: each line says it itself.",
        "format",
        "--batch",
        "--sink",
        "html"
    )]
    [InlineData(
        "locale: Argument 'pdf' not recognized. Must be one of:",
        "format",
        "x",
        "--sink",
        "pdf"
    )]
    [InlineData(
        "locale: '5' is no assignment: write --arg name=value",
        "format",
        "x",
        "--arg",
        "5"
    )]
    [InlineData(
        "locale: '=5' is no assignment: write --arg-text name=value",
        "format",
        "x",
        "--arg-text",
        "=5"
    )]
    [InlineData(
        "locale: --batch reads messages from standard input: leave the message out.",
        "format",
        "x",
        "--batch"
    )]
    [InlineData(
        "locale: --locale has no meaning with --batch: each line says it itself.",
        "format",
        "--batch",
        "--locale",
        "de"
    )]
    [InlineData(
        "locale: --arg has no meaning with --batch: each line says it itself.",
        "format",
        "--batch",
        "--arg",
        "a=b"
    )]
    public void A_wrong_command_line_ends_with_2_and_a_reason(
        string reason,
        params string[] arguments
    )
    {
        var run = Tool.Run(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(reason + "\n", run.Error);
        Assert.EndsWith("--help' for what it takes.\n", run.Error);
    }
}
