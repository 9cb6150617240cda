using System.Text.Json.Nodes;

namespace LocaleGen;

/// <summary>Requests for plural categories.</summary>
public class PluralRequestTests
{
    [Theory]
    [InlineData("pl", "cardinal", "\"5\"", "many")]
    [InlineData("pl", "cardinal", "\"1.50\"", "other")]
    [InlineData("en", "cardinal", "\"1\"", "one")]
    [InlineData("en", "cardinal", "\"1.0\"", "other")]
    [InlineData("en", "cardinal", "1.0", "other")]
    [InlineData("en", "cardinal", "1", "one")]
    [InlineData("en", "cardinal", "\"-1\"", "one")]
    [InlineData("fr", "cardinal", "\"1c6\"", "many")]
    [InlineData("fr", "cardinal", "\"1000000.0\"", "other")]
    [InlineData("fr", "cardinal", "\"1.0000001c6\"", "many")]
    [InlineData("en", "ordinal", "\"22\"", "two")]
    [InlineData("en", "ordinal", "\"12\"", "other")]
    [InlineData("guw", "cardinal", "\"0\"", "one")]
    [InlineData("pt-PT", "cardinal", "\"0\"", "other")]
    [InlineData("pt", "cardinal", "\"0\"", "one")]
    [InlineData("ja", "cardinal", "\"1\"", "other")]
    public void A_number_as_written_has_its_category(
        string locale,
        string kind,
        string number,
        string category
    ) => Assert.Equal(category, Category(locale, kind, $"\"n\":{number}"));

    [Theory]
    [InlineData("pl", "\"one\"", "\"few\"", "few")]
    [InlineData("pl", "\"1\"", "\"3\"", "few")]
    [InlineData("pl", "1", "\"5.0\"", "other")]
    [InlineData("pl", "\"one\"", "5", "many")]
    [InlineData("en", "\"one\"", "\"other\"", "other")]
    [InlineData("lv", "\"one\"", "\"zero\"", "other")]
    [InlineData("ar", "\"zero\"", "\"one\"", "zero")]
    [InlineData("ja", "\"one\"", "\"few\"", "other")]
    public void A_range_has_the_category_that_its_ends_make(
        string locale,
        string start,
        string end,
        string category
    ) => Assert.Equal(category, Category(locale, "range", $"\"start\":{start},\"end\":{end}"));

    [Theory]
    [InlineData("\"plural\":\"cardinal\"", "\"n\" is missing")]
    [InlineData("\"plural\":\"range\",\"start\":\"one\"", "\"end\" is missing")]
    [InlineData("\"plural\":\"cardinal\",\"n\":[1]", "\"n\" is a text in double quotes")]
    [InlineData("\"plural\":true", "\"plural\" is a text in double quotes")]
    [InlineData(
        "\"plural\":\"dual\",\"n\":1",
        "\"plural\" is \"cardinal\", \"ordinal\" or \"range\", not \"dual\""
    )]
    [InlineData(
        "\"plural\":\"ordinal\",\"n\":\"1,5\"",
        "'1,5' is not a number such as 1.50 or 1c6"
    )]
    [InlineData("\"plural\":\"cardinal\",\"n\":\"\"", "'' is not a number such as 1.50 or 1c6")]
    [InlineData(
        "\"plural\":\"cardinal\",\"n\":\"one\"",
        "'one' is not a number such as 1.50 or 1c6"
    )]
    [InlineData(
        "\"plural\":\"range\",\"start\":\"some\",\"end\":\"few\"",
        "'some' is neither a plural category nor a number such as 1.50"
    )]
    [InlineData(
        "\"plural\":\"range\",\"start\":\"one\",\"end\":\"Few\"",
        "'Few' is neither a plural category nor a number such as 1.50"
    )]
    public void A_request_that_is_none_says_what_it_should_be(string members, string message) =>
        Assert.Equal(("LOC004", message, 0), Tool.Refusal($$"""{"locale":"pl",{{members}}}"""));

    [Theory]
    [InlineData("cardinal")]
    [InlineData("ordinal")]
    public void Every_sample_of_CLDR_has_its_category(string kind)
    {
        var samples = CldrSamples
            .LocalesOf(kind)
            .SelectMany(locale =>
                CldrSamples
                    .Of(kind, locale)
                    .Select(sample => (Locale: locale, sample.Number, sample.Category))
            )
            .ToArray();
        var answers = Tool.Batch([
            .. samples.Select(sample =>
                $$"""{"locale":"{{sample.Locale}}","plural":"{{kind}}","n":"{{sample.Number}}"}"""
            ),
        ]);
        Assert.Equal(
            samples.Select(sample => $"{sample} {sample.Category.ToString().ToLowerInvariant()}"),
            samples.Zip(answers, (sample, answer) => $"{sample} {CategoryOf(answer)}")
        );
    }

    private static string? Category(string locale, string kind, string members) =>
        CategoryOf(Tool.Ask($$"""{"locale":"{{locale}}","plural":"{{kind}}",{{members}}}"""));

    private static string? CategoryOf(JsonObject answer) => answer["category"]?.GetValue<string>();
}
