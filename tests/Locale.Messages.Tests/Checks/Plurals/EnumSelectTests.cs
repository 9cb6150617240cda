namespace LocaleGen.Tests;

public sealed class EnumSelectTests
{
    private static readonly EnumValues Status = new(
        "MyApp.Status",
        new([new(["Open"]), new(["InProgress", "Running"]), new(["Closed"])])
    );

    [Theory]
    [InlineData("{s, select, open {a} in_progress {b} closed {c} other {d}}")]
    [InlineData("{s, select, Open {a} Running {b} CLOSED {c} other {d}}")]
    [InlineData("{s, select, open {a} other {d}}")]
    [InlineData("{s, select, other {d}}")]
    [InlineData("{t, select, x {a} y {b} other {d}}")]
    [InlineData("{s}")]
    public void What_fits_the_enum_is_left_alone(string text) => Assert.Empty(Check(text));

    [Theory]
    [InlineData(
        "{s, select, open {a} in_progres {b} other {d}}",
        "MyApp.Status has no value 'in_progres': write 'in_progress'",
        "{s, select, open {a} in_progress {b} other {d}}"
    )]
    [InlineData(
        "{s, select, open {a} closed {c} other {d #}}",
        "MyApp.Status also has InProgress, which gets the text of 'other' here: add in_progress",
        "{s, select, open {a} closed {c} in_progress {d #} other {d #}}"
    )]
    public void The_fix_writes_what_the_enum_has(string text, string expected, string mended)
    {
        var error = Assert.Single(Check(text));
        Assert.Equal(LocaleRules.EnumMismatch, error.Rule);
        Assert.Contains(expected, error.Text);
        Assert.Equal(mended, error.Fix!.Apply(text));
    }

    [Fact]
    public void A_value_that_is_near_to_none_is_only_reported()
    {
        var error = Assert.Single(Check("{s, select, broken {a} other {d}}"));
        Assert.Contains("write one of Open, InProgress and Closed", error.Text);
        Assert.Null(error.Fix);
    }

    [Fact]
    public void A_translation_has_what_its_source_has() =>
        Assert.Contains(
            "also has Open",
            Assert.Single(Check("{s, select, other {d}}", "{s, select, open {a} other {d}}")).Text
        );

    [Theory]
    [InlineData("InProgress", "in_progress")]
    [InlineData("Open", "open")]
    [InlineData("HTTPError", "http_error")]
    [InlineData("IsA", "is_a")]
    public void A_key_is_written_in_small_letters(string name, string key) =>
        Assert.Equal(key, EnumValues.KeyOf(name));

    private static List<MessageError> Check(string text, string? source = null) =>
        [
            .. EnumSelect.Check(
                text,
                MessageParser.Parse(text).Message!,
                source is null ? null : MessageParser.Parse(source).Message,
                "s",
                Status
            ),
        ];
}
