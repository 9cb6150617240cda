namespace LocaleGen.Tests;

public sealed class TranslatedKeywordCheckTests
{
    private const string Files = "{n, plural, one {# file} other {# files}}";
    private const string Gender = "{g, select, male {he} female {she} other {they}}";
    private static readonly LocaleRule Rule = LocaleRules.TranslatedKeyword;

    [Theory]
    [InlineData(
        Files,
        "fr",
        "{n, [|pluriel|], one {a} other {b}}",
        "{n, plural, one {a} other {b}}"
    )]
    [InlineData(Files, "fr", "{n, plural, [|un|] {a} autre {b}}", "{n, plural, one {a} other {b}}")]
    [InlineData(
        Files,
        "fr",
        "Il y a {n, [|pluriel|], un {# '{'} autre {b}} ici",
        "Il y a {n, plural, one {# '{'} other {b}} ici"
    )]
    [InlineData(
        Files,
        "ru",
        "{n, plural, [|один|] {a} несколько {b} много {c} другое {d}}",
        "{n, plural, one {a} few {b} many {c} other {d}}"
    )]
    [InlineData(
        Files,
        "fr",
        "{n, plural, one {a} [|beaucoup|] {b} other {c}}",
        "{n, plural, one {a} many {b} other {c}}"
    )]
    [InlineData(
        Files,
        "el",
        "{n, [|πληθυντικός|], one {a} other {b}}",
        "{n, plural, one {a} other {b}}"
    )]
    [InlineData(
        Gender,
        "fr",
        "{g, select, male {il} female {elle} [|autre|] {iel}}",
        "{g, select, male {il} female {elle} other {iel}}"
    )]
    [InlineData(
        Gender,
        "de",
        "{g, select, [|männlich|] {er} weiblich {sie} other {x}}",
        "{g, select, male {er} female {sie} other {x}}"
    )]
    [InlineData(
        "{d, date, short} " + Files,
        "de",
        "{d, [|Datum|], short} {n, Mehrzahl, one {a} other {b}}",
        "{d, date, short} {n, plural, one {a} other {b}}"
    )]
    public void The_keywords_of_the_source_are_written(
        string source,
        string locale,
        string marked,
        string mended
    )
    {
        var error = Assert.Single(MarkedText.Check(Rule, locale, marked, source));
        Assert.Contains("nobody translates: write '", error.Text);
        Assert.Equal(mended, MarkedText.Fix(Rule, locale, marked, source));
    }

    [Theory]
    [InlineData("{n, pluriel, one {a} other {b}}", null)]
    [InlineData("{n, pluriel, one {a} other {b}", Files)]
    [InlineData("{m, pluriel, one {a} other {b}}", Files)]
    [InlineData("{n, plural, one {a} few {b}}", Files)]
    [InlineData("{n, plural, x {a} y {b} z {b} other {c}}", Files)]
    [InlineData("{g, select, male {il} other {iel}}", Gender)]
    [InlineData("{g, select, neuter {il} male {a} female {b} other {iel}}", Gender)]
    [InlineData("{g, select, female {il} male {a} other {iel}}", Gender)]
    [InlineData("{broken", Files)]
    public void What_the_source_does_not_explain_is_left_to_the_parser(
        string text,
        string? source
    ) => Assert.Empty(MarkedText.Check(Rule, "fr", text, source));
}
