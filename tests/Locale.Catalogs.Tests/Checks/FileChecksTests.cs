namespace LocaleGen.Tests;

public sealed class FileChecksTests
{
    [Fact]
    public void An_error_of_a_message_is_found_in_the_file_through_escapes()
    {
        var found = new TestFolder()
            .With("en.json", "{\n  \"a\": \"\\u007b n, plural, eins {x} \\\"\" }")
            .CheckAll();
        Assert.NotEmpty(found);
        Assert.All(found, one => Assert.InRange(one.Range.Start, 10, 45));
    }

    [Fact]
    public void A_plural_without_other_has_a_rule_of_its_own() =>
        Assert.Single(
            new TestFolder().With("en.json", """{ "a": "{n, plural, one {x}}" }""").CheckAll(),
            one => one.Rule == LocaleRules.OtherMissing
        );

    [Fact]
    public void Errors_of_the_file_and_of_its_messages_stand_in_the_order_of_the_places()
    {
        var found = new TestFolder()
            .With("en.json", """{ "a": "{n", "b": 12, "c": "}" """)
            .CheckAll();
        Assert.Equal(found.OrderBy(one => one.Range.Start), found);
        Assert.Contains(found, one => one.Rule == LocaleRules.FileNotReadable);
        Assert.Contains(found, one => one.Rule == LocaleRules.SyntaxError);
    }

    [Theory]
    [InlineData("utf-8", "{ \"a\": \"Grüße\" }")]
    [InlineData("UTF-8", "{}")]
    [InlineData(null, "{}")]
    [InlineData("utf-8", "{ \"a\": \"\\ufffd\" }")]
    public void A_file_in_UTF8_is_fine(string? encoding, string text) =>
        Assert.Empty(new TestFolder().With("en.json", text, encoding).CheckAll());

    [Theory]
    [InlineData(
        "iso-8859-1",
        "{ \"a\": \"Gr[|ü|]ße\" }",
        "was read as 'iso-8859-1': save it as UTF-8"
    )]
    [InlineData("utf-16", "[|{|] \"a\": \"A\" }", "was read as 'utf-16'")]
    [InlineData("utf-8", "{ \"a\": \"Gr[|\uFFFD|]\uFFFDe\" }", "write it again, and save as UTF-8")]
    public void A_file_in_another_encoding_is_reported_at_its_first_foreign_character(
        string encoding,
        string marked,
        string expected
    ) =>
        Assert.Contains(
            expected,
            new TestFolder()
                .With("en.json", marked, encoding)
                .Check(LocaleRules.FileEncoding)[0]
                .Text
        );
}
