namespace LocaleGen.Tests;

public sealed class CompileCheckTests
{
    [Theory]
    [InlineData("""{ "a": "{n, number,[| ::percent|]}" }""")]
    [InlineData("""{ "a": "{n, plural, one {\u0023} other {{d, [|spellout|]}}}" }""")]
    [InlineData("""{ "a": "{g, select, other {{d, [|duration|]}}}" }""")]
    public void What_cannot_be_formatted_is_an_error_at_its_place(string marked) =>
        Assert.Single(new TestFolder().With("en.json", marked).Check(LocaleRules.SyntaxError));

    [Fact]
    public void A_type_that_two_uses_contradict_is_reported_once() =>
        Assert.Single(
            new TestFolder()
                .With("en.json", """{ "a": "{n, number} {n, select, other {}}" }""")
                .CheckAll()
        );

    [Fact]
    public void What_can_be_formatted_is_fine() =>
        Assert.Empty(
            new TestFolder()
                .With(
                    "en.json",
                    """{ "a": "{n, number} {n, number, integer} {n, plural, other {#}} {s}" }"""
                )
                .CheckAll()
        );
}
