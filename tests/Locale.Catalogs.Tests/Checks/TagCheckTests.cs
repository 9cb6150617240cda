namespace LocaleGen.Tests;

public sealed class TagCheckTests
{
    [Fact]
    public void A_lost_tag_is_reported_at_the_whole_text_and_an_extra_one_at_its_place()
    {
        var found = new TestFolder()
            .With(
                "en.json",
                """{ "a": "<b>x</b> y", "@a": { "tags": ["b", "i"] }, "b": "<b>x</b>", "@b": { "tags": ["b"] } }"""
            )
            .With(
                "de.json",
                """{ "@@tags": ["link"], "a": "[|x <i>y</i>|]", "b": "<b>x</b> [|<link>|]y</link>" }"""
            )
            .Check(LocaleRules.TagMismatch);
        Assert.Contains("The tag <b> of the source text is missing", found[0].Text);
        Assert.Contains("there is no tag <link>: this message has <b>", found[1].Text);
    }

    [Fact]
    public void Tags_that_the_source_declares_are_read_in_translations_too()
    {
        var found = new TestFolder()
            .With("en.json", """{ "@@tags": ["b"], "a": "<b>x</b>", "c": "<i>" }""")
            .With("de.json", """{ "a": "[|<b>|]x", "c": "<i>" }""")
            .Check(LocaleRules.SyntaxError);
        Assert.Contains("is not closed", Assert.Single(found).Text);
    }

    [Fact]
    public void Where_nothing_is_declared_there_are_no_tags() =>
        Assert.Empty(
            new TestFolder()
                .With("en.json", """{ "a": "<b>x</b>" }""")
                .With("de.json", """{ "a": "<i>x" }""")
                .CheckAll()
        );

    [Theory]
    [InlineData("""{ "a": "x", "@a": { "tags": ["[|not a tag|]"] } }""")]
    [InlineData("""{ "a": "x", "@@tags": [[|1|]] }""")]
    [InlineData("""{ "a": "x", "@@tags": [|"b"|] }""")]
    public void A_declaration_that_names_no_tags_is_an_error(string file) =>
        Assert.NotEmpty(new TestFolder().With("en.json", file).Check(LocaleRules.FileNotReadable));
}
