namespace LocaleGen.Tests;

public sealed class ResxLocaleReaderTests
{
    private const string Sample = """
        <?xml version="1.0" encoding="utf-8"?>
        <root>
          <!-- <data name="Example"><value>in a comment</value></data> -->
          <xsd:schema id="root" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
            <xsd:element name="data"><xsd:complexType /></xsd:element>
          </xsd:schema>
          <resheader name="resmimetype"><value>text/microsoft-resx</value></resheader>
          <assembly alias="System.Drawing" name="System.Drawing" />
          <metadata name="Strange"><value>not a text</value></metadata>
          <data name="Title" xml:space="preserve">
            <value>Alerts &amp; &lt;more&gt;</value>
            <comment> Headline </comment>
          </data>
          <data name="Button.Content" xml:space="preserve"><value>  Press
        me </value></data>
          <data name="[using:Windows.UI]Tooltip.Text"><value><![CDATA[a <b> & ]]>c&#x1F600;&#10;</value></data>
          <data name='It&apos;s a key' type="System.String"><value /></data>
          <data name="Logo" type="System.Drawing.Bitmap, System.Drawing"><value>AAAA</value></data>
          <data name="Blob" mimetype="application/x-microsoft.net.object.binary.base64"><value>AAAA</value></data>
          <data name="&gt;&gt;button1.Name"><value>button1</value></data>
          <data name="Bare">straight in data</data>
        </root>
        """;

    [Fact]
    public void Texts_are_read_and_everything_else_is_passed_over()
    {
        var file = ResxLocaleReader.Read(Sample.ReplaceLineEndings("\n"), "g.");
        Assert.Empty(file.Errors);
        Assert.Equal(
            [
                ("g.Title", "Alerts & <more>"),
                ("g.Button.Content", "  Press\nme "),
                ("g.[using:Windows.UI]Tooltip.Text", "a <b> & c😀\n"),
                ("g.It's a key", ""),
                ("g.Bare", "straight in data"),
            ],
            file.Entries.Select(entry => (entry.Key, entry.Text))
        );
        Assert.All(
            file.Entries,
            entry => Assert.Equal(MessageSyntax.Composite, entry.Content.Syntax)
        );
        Assert.Equal("utf-8", file.DeclaredEncoding?.Value);
    }

    [Fact]
    public void A_comment_is_the_description()
    {
        var file = ResxLocaleReader.Read(Sample, "");
        Assert.Equal("Headline", file.Entries[0].Metadata?.Description);
        Assert.Null(file.Entries[1].Metadata);
    }

    [Fact]
    public void Line_ends_are_read_as_XML_has_them()
    {
        const string text =
            "<root><data name=\"a\"><value>1\r\n2\r3\n4&#xD;5</value></data></root>";
        Assert.Equal("1\n2\n3\n4\r5", ResxLocaleReader.Read(text, "").Entries[0].Text);
    }

    [Theory]
    [InlineData("<root><data name=\"[|a|]\"><value>x</value></data></root>")]
    [InlineData(
        "\uFEFF<root>\n<data\n  xml:space='preserve' name = '[|Ä &amp; b|]' ><value/></data></root>"
    )]
    public void The_key_has_its_place(string marked)
    {
        var (text, place) = Marked(marked);
        Assert.Equal(place, ResxLocaleReader.Read(text, "").Entries[0].KeyRange);
    }

    [Theory]
    [InlineData("ab[|c|]d", 2, 1)]
    [InlineData("a&amp;[|b&lt;|]c", 2, 2)]
    [InlineData("<![CDATA[ab[|<|]]]>c", 2, 1)]
    [InlineData("a<![CDATA[b]]><!-- x -->[|c|]", 2, 1)]
    [InlineData("[|a<![CDATA[b|]]]>c", 0, 2)]
    [InlineData("1\r\n[|2|]", 2, 1)]
    [InlineData("1[|\r\n|]2", 1, 1)]
    [InlineData("[|&#x1F600;|]x", 0, 2)]
    [InlineData("[|&#x1F600;|]x", 1, 1)]
    [InlineData("&nosuch;[|x|]", 8, 1)]
    [InlineData("ab[||]", 2, 0)]
    [InlineData("ab[||]", 99, 3)]
    public void A_piece_of_a_text_is_found_in_the_file(string marked, int start, int length)
    {
        var (text, place) = Marked(
            "<root><data name=\"a\"><value>" + marked + "</value></data></root>"
        );
        var entry = ResxLocaleReader.Read(text, "").Entries[0];
        Assert.Equal(
            place,
            LocaleFormat.Resx.MapRange(text, entry.ValueRange, new TextRange(start, length))
        );
    }

    [Fact]
    public void A_file_without_texts_is_fine()
    {
        Assert.Empty(ResxLocaleReader.Read("<root />", "").Errors);
        Assert.Empty(ResxLocaleReader.Read("<root></root>", "").Errors);
    }

    internal static (string Text, TextRange Place) Marked(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        return (marked.Remove(end + 2, 2).Remove(start, 2), TextRange.Between(start, end));
    }
}
