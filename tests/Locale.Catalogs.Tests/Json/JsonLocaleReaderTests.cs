namespace LocaleGen.Tests;

public sealed class JsonLocaleReaderTests
{
    [Fact]
    public void Groups_are_objects_or_dots_or_both()
    {
        var file = Read(
            """{ "a": { "b": "1", "c.d": "2" }, "a.e": "3", "f": { "g": { "h": "4" } } }"""
        );
        Assert.Empty(file.Errors);
        Assert.Equal(["a.b=1", "a.c.d=2", "a.e=3", "f.g.h=4"], Pairs(file));
        Assert.Equal(["a", "f", "f.g"], file.Groups.Select(group => group.Key));
    }

    [Fact]
    public void The_groups_of_the_path_stand_before_every_key()
    {
        var file = JsonLocaleReader.Read(
            """{ "firing": "x", "@firing": { "maxLength": 5 } }""",
            "web.alerts."
        );
        var entry = Assert.Single(file.Entries);
        Assert.Equal("web.alerts.firing", entry.Key);
        Assert.Equal(5, entry.Metadata!.MaxLength);
    }

    [Fact]
    public void Metadata_may_stand_before_or_behind_its_key()
    {
        var file = Read(
            """
            { "@a": { "description": "first", "sourceHash": "1f", "tags": ["b", "link"], "x-note": [1, { "y": null }] },
              "a": "A {n} {s}",
              "g": { "b": "B", "@b": { "args": { "s": "string", "n": "Number" } } },
              "@orphan": { "description": "of no key" }, "@comment": "a remark" }
            """
        );
        Assert.Empty(file.Errors);
        var first = file.Entries[0].Metadata!;
        Assert.Equal(("first", "1f"), (first.Description, first.SourceHash));
        Assert.Equal(["b", "link"], first.Tags);
        var second = file.Entries[1].Metadata!;
        Assert.Equal(
            ["s: string", "n: Number"],
            second.Arguments.Select(arg => $"{arg.Name}: {arg.TypeName}")
        );
    }

    [Fact]
    public void Properties_of_the_file_stand_at_its_root()
    {
        var file = Read("""{ "@@locale": "de", "@@syntax": "icu", "@@x-count": 3, "a": "A" }""");
        Assert.Empty(file.Errors);
        Assert.Equal("de", file.FindProperty("locale")!.Value);
        Assert.Equal("3", file.FindProperty("x-count")!.Value);
        Assert.Null(file.FindProperty("author"));
    }

    [Fact]
    public void Comments_trailing_commas_and_a_byte_order_mark_are_tolerated()
    {
        var file = Read(
            "\uFEFF// head\n{ /* a */ \"a\" /* b */ : // c\n \"A // no comment\", \"b\": { \"c\": \"C\", }, }\n// end"
        );
        Assert.Empty(file.Errors);
        Assert.Equal(["a=A // no comment", "b.c=C"], Pairs(file));
    }

    [Fact]
    public void Escapes_are_resolved_and_lone_surrogates_kept()
    {
        var file = Read(
            """{ "a": "\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00", "b": "\ud800", "\u0063": "C" }"""
        );
        Assert.Empty(file.Errors);
        Assert.Equal("\"\\/\b\f\n\r\té😀", file.Entries[0].Text);
        Assert.Equal("\ud800", file.Entries[1].Text);
        Assert.Equal("c", file.Entries[2].Key);
    }

    [Fact]
    public void Places_are_those_of_the_characters_between_the_quotes()
    {
        const string text = """{ "g": { "key": "value", "empty": "" } }""";
        var file = Read(text);
        Assert.Equal("key", Slice(text, file.Entries[0].KeyRange));
        Assert.Equal("value", Slice(text, file.Entries[0].ValueRange));
        Assert.Equal(
            new TextRange(text.IndexOf("\"\"", StringComparison.Ordinal) + 1, 0),
            file.Entries[1].ValueRange
        );
        Assert.Equal("g", Slice(text, file.Groups[0].KeyRange));
        Assert.Equal("{", Slice(text, file.Opening));
    }

    [Fact]
    public void Files_that_say_the_same_have_equal_texts()
    {
        var nested = Read("""{ "a": { "b": "B", "@b": { "args": { "n": "Number" } } } }""");
        var spaced = Read(
            """

            { "a.b": "\u0042",
              "@a.b": { "args": { "n": "Number" } } }
            """
        );
        Assert.Equal(nested.Texts, spaced.Texts);
        Assert.Equal(nested.Texts.GetHashCode(), spaced.Texts.GetHashCode());
        Assert.NotEqual(nested.Texts, Read("""{ "a.b": "B" }""").Texts);
    }

    internal static LocaleFile Read(string text) => JsonLocaleReader.Read(text, "");

    internal static string[] Pairs(LocaleFile file) =>
        file.Entries.Select(entry => $"{entry.Key}={entry.Text}").ToArray();

    internal static string Slice(string text, TextRange range) =>
        text.Substring(range.Start, range.Length);
}
