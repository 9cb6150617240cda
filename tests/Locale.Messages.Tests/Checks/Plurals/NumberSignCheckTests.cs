namespace LocaleGen.Tests;

public sealed class NumberSignCheckTests
{
    private const string Files = "{n, plural, one {# file} other {# files}}";
    private static readonly LocaleRule Rule = LocaleRules.NumberSignOutsidePlural;

    [Theory]
    [InlineData(
        null,
        "{n, plural, one {a} other {{g, select, x {[|#|] images} other {files}}}}",
        "In a select '#' is text, even within a plural: write {n}",
        "{n, plural, one {a} other {{g, select, x {{n} images} other {files}}}}"
    )]
    [InlineData(
        null,
        "[|#|] {n, plural, one {file} other {files}}",
        "Outside a plural '#' is text: write {n}",
        "{n} {n, plural, one {file} other {files}}"
    )]
    [InlineData(Files, "[|#|] Dateien", "Outside a plural '#' is text: write {n}", "{n} Dateien")]
    [InlineData(Files, "[|#|]個のファイル", "write {n}", "{n}個のファイル")]
    public void A_sign_that_should_be_the_number_becomes_the_argument(
        string? source,
        string marked,
        string expected,
        string mended
    )
    {
        var error = Assert.Single(MarkedText.Check(Rule, "en", marked, source));
        Assert.Contains(expected, error.Text);
        Assert.Equal(mended, error.Fix!.Apply(marked.Replace("[|", "").Replace("|]", "")));
    }

    [Fact]
    public void With_an_offset_the_argument_would_be_another_number() =>
        Assert.Null(
            Assert
                .Single(
                    MarkedText.Check(
                        Rule,
                        "en",
                        "{n, plural, offset:1 one {a} other {{g, select, other {[|#|] more}}}}"
                    )
                )
                .Fix
        );

    [Theory]
    [InlineData(null, "C# and F#")]
    [InlineData(null, "We are #1")]
    [InlineData(null, "Join #general")]
    [InlineData(null, "Issue #{n}: {n, plural, one {comment} other {comments}}")]
    [InlineData(null, "Color #ff00aa {n, plural, one {a} other {b}}")]
    [InlineData(null, "# {n} {n, plural, one {file} other {files}}")]
    [InlineData(null, "{n, plural, one {a} other {{g, select, x {C# and #1 and '#'} other {b}}}}")]
    [InlineData(Files, "Dateien")]
    [InlineData("# of {n, plural, one {file} other {# files}}", "# von {m}")]
    public void Other_signs_are_left_alone(string? source, string text) =>
        Assert.Empty(MarkedText.Check(Rule, "de", text, source));
}
