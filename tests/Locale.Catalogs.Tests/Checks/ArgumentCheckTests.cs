namespace LocaleGen.Tests;

public sealed class ArgumentCheckTests
{
    [Fact]
    public void A_lost_argument_is_reported_at_the_whole_text_and_an_extra_one_at_its_place()
    {
        var found = new TestFolder()
            .With("en.json", """{ "a": "{count, number} in {service}" }""")
            .With("de.json", """{ "a": "\u0069n {dienst, list}" }""")
            .CheckAll();
        const string text = "\\u0069n {dienst, list}";
        Assert.Equal(3, found.Count);
        Assert.Equal([text, text, "dienst"], found.Select(Slice));
        Assert.All(found, one => Assert.Equal(LocaleRules.ArgumentMismatch, one.Rule));
    }

    [Fact]
    public void A_place_is_found_through_escapes() =>
        new TestFolder()
            .With("en.json", """{ "a": "\"x\"" }""")
            .With("de.json", """{ "a": "\"\u00e9\uD83D\uDE00\" {[|n|]}" }""")
            .Check(LocaleRules.ArgumentMismatch);

    [Fact]
    public void A_clash_of_types_names_both_places()
    {
        var clash = new TestFolder()
            .With("en.json", "{\n  \"a\": \"{since, date}\" }")
            .With("de.json", """{ "a": "{[|since|], number}" }""")
            .Check(LocaleRules.ArgumentMismatch)[0];
        Assert.Contains("de.json(1,10)", clash.Text);
        Assert.Contains("en.json(2,10)", clash.Text);
    }

    [Fact]
    public void A_type_that_the_metadata_contradicts_is_reported_at_its_use()
    {
        var clash = new TestFolder()
            .With(
                "en.json",
                """{ "a": "{[|n|], plural, other {#}}", "@a": { "args": { "n": "string" } } }"""
            )
            .Check(LocaleRules.ArgumentMismatch)[0];
        Assert.Contains("'string'", clash.Text);
    }

    [Fact]
    public void An_argument_that_the_source_declares_may_be_used_by_a_translation_alone() =>
        Assert.Empty(
            new TestFolder()
                .With(
                    "en.json",
                    """{ "a": "{name}", "@a": { "args": { "name": "string", "gender": "string" } } }"""
                )
                .With(
                    "pl.json",
                    """{ "a": "{gender, select, female {{name} a} other {{name}}}" }"""
                )
                .CheckAll()
        );

    [Fact]
    public void A_text_with_an_error_is_not_compared_too()
    {
        var found = new TestFolder()
            .With("en.json", """{ "a": "{n", "b": "{n}" }""")
            .With("de.json", """{ "a": "A", "b": "{n" }""")
            .CheckAll();
        Assert.All(found, one => Assert.Equal(LocaleRules.SyntaxError, one.Rule));
    }

    private static string Slice(CatalogDiagnostic found) =>
        found.File!.Text.Substring(found.Range.Start, found.Range.Length);
}
