namespace LocaleGen;

public class PluralTests
{
    [Fact]
    public void A_plural_keeps_its_branches_in_written_order()
    {
        var plural = Parsed.Only<PluralPart>(
            "{n, plural, offset:1 =0{none}one {# more}other{{name} and #}}"
        );

        Assert.Equal(("n", false, 1m), (plural.Name, plural.Ordinal, plural.Offset));
        Assert.Equal(
            [new(0, default), new(null, PluralCategory.One), new(null, PluralCategory.Other)],
            plural.Branches.Select(branch => branch.Selector)
        );
        Assert.Equal(
            [new NumberSignPart(), new TextPart(" more")],
            plural.Branches[1].Message.Parts
        );
    }

    [Theory]
    [InlineData("plural", false)]
    [InlineData("Plural", false)]
    [InlineData("selectordinal", true)]
    [InlineData("SelectOrdinal", true)]
    public void Cardinal_and_ordinal_plurals_are_told_apart(string type, bool ordinal) =>
        Assert.Equal(ordinal, Parsed.Only<PluralPart>($"{{n, {type}, other {{}}}}").Ordinal);

    [Fact]
    public void Every_category_of_CLDR_is_known()
    {
        var plural = Parsed.Only<PluralPart>("{n, plural, zero{}one{}two{}few{}many{}other{}}");

        Assert.Equal(
            Enum.GetValues<PluralCategory>().Order(),
            plural.Branches.Select(branch => branch.Selector.Category).Order()
        );
    }

    public static TheoryData<string, decimal> Numbers =>
        new()
        {
            { "0", 0m },
            { "-0", 0m },
            { "007", 7m },
            { "+1", 1m },
            { "-12.50", -12.5m },
            { "1.", 1m },
            { ".5", 0.5m },
            { "1e3", 1000m },
            { "1.5E-2", 0.015m },
            { "0e999", 0m },
            { "79228162514264337593543950335", decimal.MaxValue },
            { "0.0000000000000000000000000001", 0.0000000000000000000000000001m },
        };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void An_exact_selector_and_an_offset_take_any_decimal(string written, decimal number)
    {
        var plural = Parsed.Only<PluralPart>(
            $"{{n, plural, offset:{written} ={written} {{}} other {{}}}}"
        );

        Assert.Equal(
            (number, (decimal?)number),
            (plural.Offset, plural.Branches[0].Selector.Exact)
        );
    }

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1e99")]
    [InlineData("1e99999999999")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("+")]
    [InlineData(".")]
    [InlineData("1e")]
    [InlineData("∞")]
    public void A_number_that_cannot_be_kept_exactly_is_refused(string written)
    {
        var text = $"{{n, plural, ={written} {{}} other {{}}}}";

        Assert.Equal(written, Parsed.At(text, Parsed.Error(text).Range));
    }

    [Theory]
    [InlineData("{n, plural, one {a} one {b} other {c}}", 20)]
    [InlineData("{n, plural, =1 {a} =1.0 {b} other {c}}", 19)]
    [InlineData("{n, plural, other {a} other {b}}", 22)]
    public void A_selector_that_is_there_twice_is_refused_at_the_second(string text, int offset)
    {
        var error = Parsed.Error(text);

        Assert.Equal(offset, error.Range.Start);
        Assert.Contains("is there already", error.Text);
    }

    [Theory]
    [InlineData("{n, plural, foo {a} other {b}}", "foo")]
    [InlineData("{n, plural, One {a} other {b}}", "One")]
    [InlineData("{n, plural, 1 {a} other {b}}", "1")]
    public void A_word_that_is_no_category_is_refused_with_the_categories(string text, string word)
    {
        var error = Parsed.Error(text);

        Assert.Equal(word, Parsed.At(text, error.Range));
        Assert.Contains("zero, one, two, few, many or other", error.Text);
    }

    [Theory]
    [InlineData("{n, plural}", 10, "branches are expected")]
    [InlineData("{n, plural, }", 12, "A selector is expected")]
    [InlineData("{n, plural, offset:1}", 20, "A selector is expected")]
    [InlineData("{n, plural, offset:}", 19, "A number is expected behind 'offset:'")]
    [InlineData("{n, plural, offset {a} other {b}}", 18, "Behind 'offset' a ':'")]
    [InlineData(
        "{n, plural, one {a} offset:1 other {b}}",
        26,
        "once only, before the first branch"
    )]
    [InlineData("{n, plural, = {a} other {b}}", 13, "A number is expected behind '='")]
    [InlineData("{n, plural, one}", 15, "The branch 'one' has no text: write one {…}")]
    [InlineData("{n, plural, one {a} {b}}", 20, "write before this text when it is chosen")]
    [InlineData("{n, plural, other {a}, one {b}}", 21, "without commas")]
    [InlineData("{n, plural, other {a}", 0, "not closed")]
    [InlineData("{n, plural, other {a", 18, "The text of the branch 'other' is not closed")]
    [InlineData(
        "{n, plural, other {it '}",
        18,
        "the apostrophe before '}' quotes all that follows"
    )]
    public void A_broken_plural_is_refused_with_the_reason(string text, int offset, string reason)
    {
        var error = Parsed.Error(text);

        Assert.Equal(offset, error.Range.Start);
        Assert.Contains(reason, error.Text);
        Assert.Same(LocaleRules.SyntaxError, error.Rule);
    }

    [Theory]
    [InlineData("{n, plural, one {a}}", 19)]
    [InlineData("{n, selectordinal, one {a}}", 26)]
    [InlineData("{g, select, a {b}}", 17)]
    [InlineData("{g, select, a {b}", 17)]
    public void A_missing_other_is_told_apart_from_other_errors(string text, int offset)
    {
        var error = Parsed.Error(text);

        Assert.Equal(offset, error.Range.Start);
        Assert.Same(LocaleRules.OtherMissing, error.Rule);
    }

    [Fact]
    public void Errors_that_have_nothing_to_do_with_each_other_are_all_reported()
    {
        var errors = MessageParser.Parse("{01} {n, plural, foo {{m, number, }} one {}}").Errors;

        Assert.Equal([1, 17, 34, 43], errors.Select(error => error.Range.Start));
    }
}
