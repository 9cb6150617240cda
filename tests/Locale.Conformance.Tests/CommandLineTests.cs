namespace LocaleGen;

/// <summary>The command line of the conformance tool.</summary>
public class CommandLineTests
{
    [Theory]
    [InlineData("There is no other way than --batch.")]
    [InlineData("'compiler'", "--batch", "--engine", "compiler")]
    [InlineData("Unrecognized command or argument 'x'.", "--batch", "x")]
    public void A_wrong_command_line_ends_with_2(string reason, params string[] arguments)
    {
        var run = Conformance.Run([], arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error);
    }

    [Fact]
    public void Help_shows_the_options()
    {
        var run = Conformance.Run([], "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("--engine <Generator|Runtime>", run.Output);
    }

    [Fact]
    public void A_large_batch_tells_how_far_it_is()
    {
        var lines = Enumerable.Repeat("""{"message":"x"}""", 1_000);
        var run = Conformance.Run(lines, "--batch");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(1_000, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("conformance: 1000 messages in 2 locale files", run.Error);
    }
}
