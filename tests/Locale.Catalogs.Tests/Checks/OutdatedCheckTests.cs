namespace LocaleGen.Tests;

public sealed class OutdatedCheckTests
{
    [Fact]
    public void A_changed_source_text_is_seen_by_its_hash_and_the_fix_writes_the_new_one()
    {
        var found = Assert.Single(
            new TestFolder()
                .With("en.json", """{ "a": "Alerts" }""")
                .With("de.json", """{ "a": "Alarme", "@a": { "sourceHash": "[|00000000|]" } }""")
                .Check(LocaleRules.Outdated)
        );
        var hash = TextHash.Of("Alerts");
        Assert.EndsWith($"write its hash, \"{hash}\"", found.Text);
        var changed = LocaleFixer.Apply(found.File!.Text, found.Fix!.Changes)!;
        Assert.Equal($$"""{ "a": "Alarme", "@a": { "sourceHash": "{{hash}}" } }""", changed);
        Assert.Empty(
            new TestFolder()
                .With("en.json", """{ "a": "Alerts" }""")
                .With("de.json", changed)
                .CheckAll()
        );
    }

    [Theory]
    [InlineData("""{ "a": "Alarme" }""")]
    [InlineData("""{ "a": "Alarme", "@a": { "description": "" } }""")]
    [InlineData("""{ "a": "Alarme", "@a": { "sourceHash": "F62E9267" } }""")]
    [InlineData("""{ "b": "Alarme", "@b": { "sourceHash": "00000000" } }""")]
    public void What_says_nothing_or_the_same_is_not_outdated(string german) =>
        Assert.Empty(
            new TestFolder()
                .With("en.json", """{ "a": "Alerts", "@a": { "sourceHash": "00000000" } }""")
                .With("de.json", german)
                .Check(LocaleRules.Outdated)
        );

    [Fact]
    public void The_hash_is_one_that_any_tool_can_make()
    {
        Assert.Equal("e3b0c442", TextHash.Of(""));
        Assert.Equal("c53a0674", TextHash.Of("ohne"));
    }
}
