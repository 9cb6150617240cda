namespace LocaleGen.Tests;

public sealed class LocaleFixerTests
{
    private const string File = """{ "a": "x", "b": "y" }""";

    [Fact]
    public void Changes_of_places_are_made_before_those_of_keys() =>
        Assert.Equal(
            """{ "a": "xx", "b": "yy", "c": "z" }""",
            LocaleFixer.Apply(
                File,
                [
                    new KeyAddition("", new MissingKey("c", "z", "b", "b")),
                    Change("x", "xx"),
                    Change("y", "yy"),
                ]
            )
        );

    [Fact]
    public void Of_changes_that_overlap_one_is_made() =>
        Assert.Equal(
            """{ "a": "x", "b": "second" }""",
            LocaleFixer.Apply(File, [Change("\"y", "\"first"), Change("y", "second")])
        );

    [Fact]
    public void A_change_found_twice_is_made_once() =>
        Assert.Equal(
            """{ "a": "xx", "b": "y" }""",
            LocaleFixer.Apply(File, [Change("x", "xx"), Change("x", "xx")])
        );

    [Fact]
    public void Keys_are_removed_and_renamed() =>
        Assert.Equal(
            """{ "c": "yy" }""",
            LocaleFixer.Apply(
                File,
                [Change("y", "yy"), new KeyRemoval("", "a"), new KeyRenaming("", "b", "c")]
            )
        );

    [Fact]
    public void What_changes_nothing_gives_nothing()
    {
        Assert.Null(LocaleFixer.Apply(File, []));
        Assert.Null(LocaleFixer.Apply(File, [Change("x", "x")]));
        Assert.Null(
            LocaleFixer.Apply(
                File,
                [new KeyAddition("", new MissingKey("a", "it is there", null, null))]
            )
        );
    }

    private static TextChange Change(string old, string text) =>
        new("", new(File.IndexOf(old, StringComparison.Ordinal), old.Length), text);
}
