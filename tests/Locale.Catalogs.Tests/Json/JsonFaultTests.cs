using static LocaleGen.Tests.JsonLocaleReaderTests;

namespace LocaleGen.Tests;

/// <summary>A fault is named at its place with a remedy, and takes no other text away.</summary>
public sealed class JsonFaultTests
{
    [Theory]
    [InlineData("", 0, "The file is empty: write {}")]
    [InlineData(" \r\n\t", 0, "The file is empty: write {}")]
    [InlineData("// nothing", 0, "The file is empty: write {}")]
    [InlineData("[1, 2]", 0, "begin it with '{'")]
    [InlineData("null", 0, "begin it with '{'")]
    [InlineData("<root><data name=\"a\" /></root>", 0, "begin it with '{'")]
    [InlineData("\0\0\0\0", 0, "begin it with '{'")]
    [InlineData("PK\u0003\u0004\u0014\0", 0, "begin it with '{'")]
    [InlineData("/* no end", 0, "add '*/'")]
    public void A_file_that_is_no_object_at_all_is_refused(string text, int place, string remedy)
    {
        var file = Read(text);
        Assert.Empty(file.Entries);
        Assert.Equal(LocaleRules.FileNotReadable, file.Errors[0].Rule);
        Assert.Equal(place, file.Errors[0].Range.Start);
        Assert.Contains(remedy, file.Errors[0].Text);
    }

    [Theory]
    [InlineData("""{ "a": "A" [||]"b": "B" }""", "',' is missing", "a=A b=B")]
    [InlineData("""{ "a": "A",[||], "b": "B" }""", "One comma too many", "a=A b=B")]
    [InlineData("""{ [||], "a": "A" }""", "One comma too many", "a=A")]
    [InlineData("""{ [||]"a" "A", "b": "B" }""", "':' and a text are missing", "a=A b=B")]
    [InlineData("""{ [||]"a", "b": "B" }""", "':' and a text are missing", "b=B")]
    [InlineData("""{ [||]"a": , "b": "B" }""", "text of this key is missing", "b=B")]
    [InlineData("""{ "b": "B", [||]"a": }""", "text of this key is missing", "b=B")]
    [InlineData("{ [||]\"a\":\n  \"b\": \"B\" }", "text of this key is missing", "b=B")]
    [InlineData("{ [||]\"a\"\n  \"b\": \"B\" }", "':' and a text are missing", "b=B")]
    [InlineData("{ \"a\": \"A[||]\n  \"b\": \"B\" }", "not closed", "a=A b=B")]
    [InlineData("{ \"a[||]\n  \"b\": \"B\" }", "not closed", "b=B")]
    [InlineData(
        "{ \"a\": \"say \"[||]hi\" now\",\n  \"b\": \"B\" }",
        "quote inside a text as \\\"",
        "a=say  b=B"
    )]
    [InlineData("""{ "a": [||]'A', "b": "B" }""", "double quotes", "b=B")]
    [InlineData("""{ "a": [||]some words, "b": "B" }""", "double quotes", "b=B")]
    [InlineData("""{ [||]a: "A", "b": "B" }""", "key in double quotes", "b=B")]
    [InlineData("""{ "a": "x[||]\q", "b": "B" }""", "no escape of JSON", "a=xq b=B")]
    [InlineData("""{ "a": "x[||]\u12g4", "b": "B" }""", "no escape of JSON", "a=xu12g4 b=B")]
    [InlineData("{ \"a\": \"x[||]\ty\" }", "written \\t", "a=x\ty")]
    [InlineData("{ \"a\": \"x[||]\0y\" }", "written \\u0000", "a=x\0y")]
    [InlineData("""{ "g": { "a": "A" } }[||], "b": "B" }""", "ended before this", "g.a=A b=B")]
    [InlineData("""{ "a": "A" } [||]x""", "ended before this", "a=A")]
    [InlineData("""{ "g": { "a": "A" }[||]""", "'}' is missing", "g.a=A")]
    [InlineData("""{ "b": "B", "@b": { "tags": ["x" [||]} } """, "']' is missing", "b=B")]
    [InlineData("""[||]"a": "A", "b": "B" }""", "begin it with '{'", "a=A b=B")]
    public void A_fault_of_the_syntax_leaves_the_other_texts(
        string marked,
        string remedy,
        string texts
    )
    {
        var (text, place) = Unmark(marked);
        var file = Read(text);
        Assert.Equal(place, file.Errors[0].Range.Start);
        Assert.Contains(remedy, file.Errors[0].Text);
        Assert.Equal(LocaleRules.FileNotReadable, file.Errors[0].Rule);
        Assert.Equal(texts, string.Join(" ", Pairs(file)));
    }

    [Theory]
    [InlineData("""{ "a": [||]12, "b": "B" }""", "write \"12\"")]
    [InlineData("""{ "a": [||]-1.5e3, "b": "B" }""", "write \"-1.5e3\"")]
    [InlineData("""{ "a": [||]true, "b": "B" }""", "write \"true\"")]
    [InlineData(
        """{ "a": [||]null, "b": "B" }""",
        "write \"\" for an empty text, or delete the key"
    )]
    [InlineData("""{ "a": [||]["x", ["y"]], "b": "B" }""", "give each of its texts a key")]
    [InlineData("""{ [||]"": "A", "b": "B" }""", "name the text")]
    [InlineData("""{ "b": "B", "@b": { "args": [||][] } }""", "object of names and types")]
    [InlineData(
        """{ "b": "B", "@b": { "args": { "n": [||]1 } } }""",
        "type of an argument is a text"
    )]
    [InlineData("""{ "b": "B", "@b": { "maxLength": [||]"9" } }""", "number of characters")]
    [InlineData("""{ "b": "B", "@b": { "maxLength": [||]-9 } }""", "number of characters")]
    [InlineData("""{ "b": "B", "@b": { "description": [||]{} } }""", "A text in double quotes")]
    [InlineData("""{ "b": "B", "@b": { "tags": [||]"b" } }""", "list of names")]
    [InlineData("""{ "b": "B", "@b": { "tags": [[||]1] } }""", "name in double quotes")]
    [InlineData(
        """{ "b": "B", "g": { "[||]@@locale": "de" } }""",
        "move it to the outermost object"
    )]
    public void A_value_of_the_wrong_kind_is_named_with_what_to_write(string marked, string remedy)
    {
        var (text, place) = Unmark(marked);
        var file = Read(text);
        var error = Assert.Single(file.Errors);
        Assert.Equal((LocaleRules.FileNotReadable, place), (error.Rule, error.Range.Start));
        Assert.Contains(remedy, error.Text);
        Assert.Equal(["b=B"], Pairs(file));
    }

    [Theory]
    [InlineData("{ \"a\": \"1\",\n \"[||]a\": \"2\" }", "'a' stands in line 1 already", "a=1")]
    [InlineData(
        "{ \"a.b\": \"1\",\n \"a\": {\n \"[||]b\": \"2\" } }",
        "'a.b' stands in line 1 already",
        "a.b=1"
    )]
    [InlineData(
        "{\n \"[||]a\": \"1\",\n \"a\": { \"b\": \"2\" } }",
        "a group because of 'a.b' in line 3",
        "a.b=2"
    )]
    [InlineData(
        "{\n \"a.b.c\": \"2\", \"a-b\": \"3\", \"[||]a\": \"1\" }",
        "because of 'a.b.c' in line 2",
        "a.b.c=2 a-b=3"
    )]
    [InlineData(
        "{ \"a\": { \"b\": \"1\" },\n \"[||]a\": { \"c\": \"2\" } }",
        "put its texts together",
        "a.b=1 a.c=2"
    )]
    [InlineData(
        """{ "a": "1", "@a": { "args": { "n": "Number", "[||]n": "string" } } }""",
        "stands twice",
        "a=1"
    )]
    [InlineData(
        """{ "a": "1", "@a": { "maxLength": 1 }, "[||]@a": { "maxLength": 2 } }""",
        "stands twice",
        "a=1"
    )]
    public void A_key_that_stands_twice_is_named_with_both_places(
        string marked,
        string message,
        string texts
    )
    {
        var (text, place) = Unmark(marked);
        var file = Read(text);
        var error = Assert.Single(file.Errors);
        Assert.Equal((LocaleRules.DuplicateKey, place), (error.Rule, error.Range.Start));
        Assert.Contains(message, error.Text);
        Assert.Equal(texts, string.Join(" ", Pairs(file)));
    }

    [Fact]
    public void Another_message_syntax_is_refused_before_its_texts_are_misread()
    {
        var file = Read("""{ "@@syntax": "mf2", "a": ".input {$n} {{x}}" }""");
        Assert.Empty(file.Entries);
        Assert.Contains("'icu' only", Assert.Single(file.Errors).Text);
    }

    [Fact]
    public void What_is_nested_too_deep_is_passed_over()
    {
        var text =
            "{ \"a\": \"A\", "
            + string.Concat(Enumerable.Repeat("\"g\": {", 70))
            + new string('}', 70)
            + ", \"b\": \"B\" }";
        var file = Read(text);
        Assert.Contains("64 levels", Assert.Single(file.Errors).Text);
        Assert.Equal(["a=A", "b=B"], Pairs(file));
    }

    private static (string Text, int Place) Unmark(string marked) =>
        (marked.Replace("[||]", ""), marked.IndexOf("[||]", StringComparison.Ordinal));
}
