namespace LocaleGen;

/// <summary>One message on the command line.</summary>
public class FormatCommandTests
{
    private const string Files = "{count, plural, one {# file} other {# files}} of {name}";

    [Fact]
    public void A_message_is_printed_with_its_arguments()
    {
        var run = Tool.Run("format", Files, "--arg", "count=1234", "--arg", "name=Ann");
        Assert.Equal((0, "1,234 files of Ann\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void What_is_accepted_and_odd_is_told_beside_the_text()
    {
        var run = Tool.Run("format", "{n, choice, 0#none|1#one}", "--arg", "n=1");
        Assert.Equal((0, "one\n"), (run.ExitCode, run.Output));
        Assert.StartsWith("warning LOC208 at 4: ", run.Error);
    }

    [Theory]
    [InlineData("--locale")]
    [InlineData("-l")]
    public void The_locale_decides_numbers_and_plurals(string option)
    {
        var run = Tool.Run(
            "format",
            "{n, plural, few {# few} other {# other}}",
            option,
            "pl",
            "--arg",
            "n=3"
        );
        Assert.Equal("3 few\n", run.Output);
    }

    [Theory]
    [InlineData("--arg", "n=1.50", "{n, plural, one {one #} other {other #}}", "other 1.5")]
    [InlineData("--arg", "n=NaN", "{n, number}", "NaN")]
    [InlineData(
        "--arg",
        "n=-12345678901234567890123",
        "{n, number}",
        "-12,345,678,901,234,567,890,123"
    )]
    [InlineData("--arg", "n=1234", "{n}", "1234")]
    [InlineData("--arg-number", "n=1234", "{n}", "1,234")]
    [InlineData("--arg-text", "n=1234", "{n}", "1234")]
    [InlineData("--arg", "g=1", "{g, select, 1 {a} other {b}}", "a")]
    [InlineData("--arg", "a=x=y=z", "{a}", "x=y=z")]
    [InlineData("--arg", "a=", "[{a}]", "[]")]
    [InlineData("--arg", "a=@-x", "@file {a}", "@file @-x")]
    public void A_value_is_a_number_where_the_message_needs_one(
        string option,
        string assignment,
        string message,
        string expected
    ) => Assert.Equal(expected + "\n", Tool.Run("format", message, option, assignment).Output);

    [Fact]
    public void A_missing_argument_is_printed_by_its_name() =>
        Assert.Equal("{count} of {name}\n", Tool.Run("format", Files).Output);

    [Theory]
    [InlineData("{n, plural, one {x}", "error LOC202 at 19: ")]
    [InlineData("{n", "error LOC001 at 0: ")]
    [InlineData("{n, number, ::percents}", "error LOC002 at 14: ")]
    public void A_wrong_message_ends_with_1_and_its_place(string message, string expected)
    {
        var run = Tool.Run("format", message, "--arg", "n=5");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(expected, run.Error);
    }

    [Theory]
    [InlineData(
        "--arg",
        "n=five",
        "'n' is a number here, but 'five' is not a decimal number such as 1234.50"
    )]
    [InlineData(
        "--arg-number",
        "n=",
        "'n' is a number here, but '' is not a decimal number such as 1234.50"
    )]
    [InlineData("--arg-text", "n=5", "'n' is given as a text, but the message needs a number here")]
    public void A_value_that_is_no_number_ends_with_1(
        string option,
        string assignment,
        string expected
    )
    {
        var run = Tool.Run("format", "{n, number}", option, assignment);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(expected, run.Error);
    }

    [Fact]
    public void An_unknown_locale_ends_with_1()
    {
        var run = Tool.Run("format", "x", "--locale", "de_DE.UTF-8");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error LOC005 at 0: 'de_DE.UTF-8' is not a language tag", run.Error);
    }

    [Fact]
    public void As_JSON_the_answer_is_that_of_a_batch()
    {
        var run = Tool.Run("format", "{n, number}", "--arg", "n=1234", "--json", "--utf8");
        Assert.Equal((0, "{\"text\":\"1,234\"}\n", ""), (run.ExitCode, run.Output, run.Error));

        run = Tool.Run("format", "{n", "--json");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("{\"error\":{\"rule\":\"LOC001\",\"message\":\"", run.Output);
        Assert.EndsWith("\"offset\":0}}\n", run.Output);
    }

    [Theory]
    [InlineData("text", "Read the terms & more")]
    [InlineData(
        "html",
        "Read <a href=\"https://example.org/?a=1&amp;b=2\">the <b>terms</b></a> &amp; more"
    )]
    [InlineData("mrkdwn", "Read <https://example.org/?a=1&amp;b=2|the terms> &amp; more")]
    public void Tags_are_written_for_the_sink(string sink, string expected)
    {
        string[] arguments =
        [
            "format",
            "Read <link>the <b>terms</b></link> {more}",
            "--tags",
            "b,link",
            "--sink",
            sink,
            "--arg",
            "link=https://example.org/?a=1&b=2",
            "--arg",
            "more=& more",
        ];
        Assert.Equal((0, expected + "\n", ""), Result(Tool.Run(arguments)));
        Assert.Equal((0, expected + "\n", ""), Result(Tool.Run([.. arguments, "--utf8"])));
    }

    [Theory]
    [InlineData("a <b>c</b>", "text", "a <b>c</b>\n")]
    [InlineData("a <b>c</b>", "html", "a &lt;b&gt;c&lt;/b&gt;\n")]
    public void Tags_that_nobody_declares_are_text(string message, string sink, string expected) =>
        Assert.Equal((0, expected, ""), Result(Tool.Run("format", message, "--sink", sink)));

    [Fact]
    public void A_tag_that_is_not_closed_ends_with_1()
    {
        var run = Tool.Run("format", "a <b>c", "--tags", "b");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("error LOC", run.Error);
        Assert.Contains(" at 2: ", run.Error);
    }

    private static (int, string, string) Result(ToolRun run) =>
        (run.ExitCode, run.Output, run.Error);
}
