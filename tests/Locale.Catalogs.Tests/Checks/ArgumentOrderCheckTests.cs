namespace LocaleGen.Tests;

public sealed class ArgumentOrderCheckTests
{
    [Theory]
    [InlineData(
        "{ \"a\": \"{x} {n, number} {[|y|]}\" }",
        "{ \"a\": \"{x} {n, number} {y}\", \"@a\": { \"args\": { \"x\": \"string\", \"n\": \"Number\", \"y\": \"string\" } } }"
    )]
    [InlineData(
        "{\n  \"g\": {\n    \"a\": \"{d, date} {[|e|], time}\",\n    \"@a\": {\n      \"description\": \"D\"\n    }\n  }\n}",
        "{\n  \"g\": {\n    \"a\": \"{d, date} {e, time}\",\n    \"@a\": {\n      \"description\": \"D\",\n      \"args\": { \"d\": \"Moment\", \"e\": \"Moment\" }\n    }\n  }\n}"
    )]
    [InlineData(
        "{ \"a\": \"{l, list} {[|m|], list}\", \"@a\": { \"args\": { \"l\": \"TextList\" } } }",
        "{ \"a\": \"{l, list} {m, list}\", \"@a\": { \"args\": { \"l\": \"TextList\", \"m\": \"TextList\" } } }"
    )]
    public void Two_of_one_type_without_an_order_are_declared_as_they_are(
        string marked,
        string mended
    )
    {
        var found = Assert.Single(
            new TestFolder().With("en.json", marked).Check(LocaleRules.UndeclaredArgumentOrder)
        );
        Assert.Equal(mended, LocaleFixer.Apply(found.File!.Text, found.Fix!.Changes));
        Assert.Empty(new TestFolder().With("en.json", mended).CheckAll());
    }

    [Theory]
    [InlineData("""{ "a": "{x}" }""")]
    [InlineData("""{ "a": "{x} {n, number} {d, date}" }""")]
    [InlineData("""{ "a": "{x} {x}" }""")]
    [InlineData("""{ "a": "{x} {y}", "@a": { "args": { "y": "string", "x": "string" } } }""")]
    [InlineData("""{ "a": "{x} {y}", "@a": { "args": { "x": "string", "y": "System.Uri" } } }""")]
    [InlineData("""{ "a": "{x} {y" }""")]
    public void What_cannot_be_swapped_or_is_declared_is_right(string source) =>
        Assert.Empty(
            new TestFolder().With("en.json", source).Check(LocaleRules.UndeclaredArgumentOrder)
        );

    [Fact]
    public void Translations_are_not_asked() =>
        Assert.Empty(
            new TestFolder()
                .With("en.json", """{ "a": "A" }""")
                .With("de.json", """{ "a": "{x} {y}" }""")
                .Check(LocaleRules.UndeclaredArgumentOrder)
        );
}
