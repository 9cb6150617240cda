namespace LocaleGen.Tests;

public sealed class ResxEscapeTests
{
    private const string Words = "R&D <b> ]]> \"x\" \r\n{0}";

    [Theory]
    [InlineData("abcd", 1, 2)]
    [InlineData("a&amp;&lt;d", 1, 2)]
    [InlineData("<![CDATA[abcd]]>", 1, 2)]
    [InlineData("a<![CDATA[bc]]>d", 1, 2)]
    [InlineData("a<![CDATA[bcd]]>", 0, 2)]
    [InlineData("<![CDATA[abc]]>d", 2, 2)]
    [InlineData("<![CDATA[ab]]><![CDATA[cd]]>", 1, 2)]
    [InlineData("abcd", 2, 0)]
    [InlineData("<![CDATA[abcd]]>", 4, 0)]
    public void Words_can_take_the_place_of_any_piece(string value, int start, int length)
    {
        var text = $"<root><data name='a'><value>{value}</value></data></root>";
        var file = CatalogFile.Read("Resources.resx", new("en", ""), text);
        var entry = file.File.Entries[0];
        var place = file.MapRange(entry, new TextRange(start, length));
        var changed = text.Remove(place.Start, place.Length)
            .Insert(place.Start, file.Escape(entry, place, Words));
        var read = ResxLocaleReader.Read(changed, "");
        Assert.Empty(read.Errors);
        var inside = value.Contains("CDATA", StringComparison.Ordinal);
        var expected = entry.Text.Remove(start, length).Insert(start, Words);
        Assert.Equal(
            inside ? expected.ReplaceLineEndings("\n") : expected,
            inside ? read.Entries[0].Text.ReplaceLineEndings("\n") : read.Entries[0].Text
        );
    }

    [Fact]
    public void What_XML_cannot_hold_becomes_a_replacement_character() =>
        Assert.Equal("a\uFFFD&amp;", LocaleFormat.Resx.Escape("a\u0001&"));

    [Fact]
    public void JSON_is_escaped_without_its_quotes() =>
        Assert.Equal("a\\\"b\\n", LocaleFormat.Json.Escape("a\"b\n"));
}
