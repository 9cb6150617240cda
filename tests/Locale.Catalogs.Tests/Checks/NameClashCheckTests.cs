namespace LocaleGen.Tests;

public sealed class NameClashCheckTests
{
    [Theory]
    [InlineData(
        """{ "sign-in": "1", "[|sign_in|]": "2", "sign": "3" }""",
        "'SignIn', which 'sign-in' in en.json(1,4)"
    )]
    [InlineData("""{ "my-alerts": "1", "my_alerts": { "[|a|]": "2" } }""", "which 'my-alerts'")]
    [InlineData("""{ "my_alerts": { "a": "1" }, "[|my-alerts|]": "2" }""", "which 'my_alerts.a'")]
    public void Keys_of_one_name_are_reported_with_both_places(string marked, string expected)
    {
        var clash = Assert.Single(
            new TestFolder().With("en.json", marked).Check(LocaleRules.NameClash)
        );
        Assert.Contains(expected, clash.Text);
    }

    [Fact]
    public void Keys_of_different_groups_may_have_one_name() =>
        Assert.Empty(
            new TestFolder()
                .With(
                    "en.json",
                    """{ "a": { "title": "1" }, "b": { "title": "2" }, "title": "3" }"""
                )
                .CheckAll()
        );

    [Fact]
    public void A_key_that_is_also_a_group_is_reported_once() =>
        Assert.Equal(
            LocaleRules.DuplicateKey,
            Assert
                .Single(
                    new TestFolder()
                        .With("en.json", """{ "g": "1" }""")
                        .With("en/g.json", """{ "a": "2" }""")
                        .CheckAll()
                )
                .Rule
        );
}
