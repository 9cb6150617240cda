namespace LocaleGen.Tests;

public sealed class JsonReviewMarkTests
{
    [Theory]
    [InlineData(
        "{\n  \"a\": \"x\",\n  \"b\": \"y\"\n}\n",
        "a",
        "{\n  \"a\": \"x\",\n  \"@a\": { \"review\": \"look \\\"here\\\"\" },\n  \"b\": \"y\"\n}\n"
    )]
    [InlineData(
        "{ \"g\": { \"a\": \"x\", \"@a\": { \"maxLength\": 4 } } }",
        "g.a",
        "{ \"g\": { \"a\": \"x\", \"@a\": { \"maxLength\": 4, \"review\": \"look \\\"here\\\"\" } } }"
    )]
    [InlineData(
        "{ \"a.b\": \"x\", \"@a.b\": { \"review\": \"before\" } }",
        "a.b",
        "{ \"a.b\": \"x\", \"@a.b\": { \"review\": \"before; look \\\"here\\\"\" } }"
    )]
    public void The_note_goes_into_the_metadata_of_the_text(
        string before,
        string key,
        string after
    ) => Assert.Equal(after, Mark(before, key));

    [Theory]
    [InlineData("{ \"a\": \"x\", \"@a\": { \"review\": \"b; look \\\"here\\\"\" } }", "a")]
    [InlineData("{ \"a\": \"x\" }", "b")]
    [InlineData("{ \"a\": { \"b\": \"x\" } }", "a")]
    [InlineData("{ \"a\": \"x\"", "a")]
    [InlineData("", "a")]
    public void Nothing_is_written_twice_or_without_its_text(string text, string key) =>
        Assert.Null(Mark(text, key));

    [Fact]
    public void The_note_is_read_with_the_metadata()
    {
        var text = Mark("{ \"a\": \"x\" }", "a")!;
        var entry = Assert.Single(LocaleFormat.Json.Read(text, "", MessageSyntax.Icu).Entries);
        Assert.Equal("look \"here\"", entry.Metadata!.Review);
    }

    private static string? Mark(string text, string key) =>
        LocaleFormat.Json.MarkForReview(text, "", key, "look \"here\"");
}
