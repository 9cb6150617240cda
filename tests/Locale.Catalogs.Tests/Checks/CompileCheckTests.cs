namespace LocaleGen.Tests;

public sealed class CompileCheckTests
{
    [Theory]
    [InlineData("LOC002", """{ "a": "{n, number, ::[|foo|]}" }""")]
    [InlineData(
        "LOC002",
        """{ "a": "{n, plural, one {\u0023} other {{d, number, ::[|foo|]}}}" }"""
    )]
    [InlineData("LOC001", """{ "a": "{g, select, other {{d, spellout,[| %none|]}}}" }""")]
    public void What_cannot_be_formatted_is_an_error_at_its_place(string rule, string marked) =>
        Assert.Single(new TestFolder().With("en.json", marked).Check(LocaleRules.Find(rule)!));

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
                    """{ "a": "{n, number} {n, number, integer} {n, plural, one {#} other {#}} {s}" }"""
                )
                .CheckAll()
        );
}
