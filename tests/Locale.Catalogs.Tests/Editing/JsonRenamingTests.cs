namespace LocaleGen.Tests;

public sealed class JsonRenamingTests
{
    [Fact]
    public void A_key_takes_another_name_and_its_metadata_with_it() =>
        Assert.Equal(
            """{ "g": { "new\"": "K", /* r */ "@new\"": { "maxLength": 3 } } }""",
            JsonLocaleEditor.RenameKey(
                """{ "g": { "k\u0065y": "K", /* r */ "@key": { "maxLength": 3 } } }""",
                "web.",
                "web.g.key",
                "web.g.new\""
            )
        );

    [Fact]
    public void A_key_with_dots_stays_one() =>
        Assert.Equal(
            """{ "g.new": "K", "@g.new": {} }""",
            JsonLocaleEditor.RenameKey("""{ "g.k": "K", "@g.k": {} }""", "", "g.k", "g.new")
        );

    [Theory]
    [InlineData("""{ "g": { "k": "K" } }""", "g.k", "h.k")]
    [InlineData("""{ "k": "K", "l": "L" }""", "k", "l")]
    [InlineData("""{ "k": "K", "l": "L" }""", "k", "l.m")]
    [InlineData("""{ "k": "K" }""", "k", "@l")]
    [InlineData("""{ "k": "K" }""", "l", "m")]
    [InlineData("""{ "k": "K" """, "k", "m")]
    public void Where_the_new_name_cannot_stand_nothing_is_changed(
        string text,
        string key,
        string newKey
    ) => Assert.Null(JsonLocaleEditor.RenameKey(text, "", key, newKey));
}
