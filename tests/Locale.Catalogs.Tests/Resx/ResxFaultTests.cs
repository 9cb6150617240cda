namespace LocaleGen.Tests;

public sealed class ResxFaultTests
{
    [Theory]
    [InlineData("[||]", "is empty")]
    [InlineData("[||]words", "begin it with <root>")]
    [InlineData("[|<html>|]</html>", "outermost element")]
    [InlineData("<root><data name='a'><value>R[|&|]D</value></data></root>", "&amp;")]
    [InlineData("<root><data name='a'><value>a[|&|]nbsp;b</value></data></root>", "&nbsp;")]
    [InlineData("<root><data name='a'><value>[|&|]#0;</value></data></root>", "reference")]
    [InlineData("<root><data name='a'><value>a [|<b>|]x</b></value></data></root>", "&lt;b&gt;")]
    [InlineData("<root><data name='a'><value>1 [|<|] 2</value></data></root>", "&lt;")]
    [InlineData("<root><data name='a'><value>\u0001</value></data></root>", "U+0001")]
    [InlineData("<root><data name='a'>[|<value>|]x</data></root>", "</value>")]
    [InlineData("<root>[|<data name='a'>|]<value>x</value></root>", "</data>")]
    [InlineData(
        "<root>[|<data name='a'>|]<value>x</value><data name='b'><value>y</value></data></root>",
        "</data>"
    )]
    [InlineData("[|<root>|]<data name='a'><value>x</value></data>", "</root>")]
    [InlineData("<root>[|</data>|]</root>", "delete it")]
    [InlineData("<root></root>[|<data name='a'>|]<value>x</value></data>", "ended before this")]
    [InlineData("<root>[|<data>|]<value>x</value></data></root>", "no name")]
    [InlineData("<root>[|<data name=' '>|]<value>x</value></data></root>", "empty")]
    [InlineData("<root><data name='[|a|]'><comment>x</comment></data></root>", "<value></value>")]
    [InlineData("<root><data [|name|]><value>x</value></data></root>", "no value")]
    [InlineData("<root><data [|name|]=a><value>x</value></data></root>", "in quotes")]
    [InlineData("<root>[|<!--|] x", "-->")]
    [InlineData("<root><data name='a'[|<data|]", "not finished")]
    public void What_is_wrong_is_said_at_its_place(string marked, string part)
    {
        var hasPlace = marked.Contains("[|", StringComparison.Ordinal);
        var (text, place) = hasPlace ? ResxLocaleReaderTests.Marked(marked) : (marked, default);
        var errors = ResxLocaleReader.Read(text, "").Errors;
        Assert.Contains(
            errors,
            error =>
                error.Rule == LocaleRules.FileNotReadable
                && error.Text.Contains(part, StringComparison.Ordinal)
                && (!hasPlace || error.Range == place)
        );
    }

    [Fact]
    public void A_forgotten_tag_takes_no_other_text_away()
    {
        const string text = """
            <root>
              <data name="a"><value>1</data>
              <data name="b"><value>2</value>
              <data name="c"><value>3</value></data>
            </root>
            """;
        var file = ResxLocaleReader.Read(text, "");
        Assert.Equal(["1", "2", "3"], file.Entries.Select(entry => entry.Text.Trim()));
        Assert.Equal(2, file.Errors.Count);
    }

    [Fact]
    public void A_key_that_stands_twice_is_reported_and_the_first_counts()
    {
        const string text =
            "<root>\n<data name='a'><value>1</value></data>\n<data name='a'><value>2</value></data></root>";
        var file = ResxLocaleReader.Read(text, "");
        var error = Assert.Single(file.Errors);
        Assert.Equal(LocaleRules.DuplicateKey, error.Rule);
        Assert.Equal(text.LastIndexOf("a'>", StringComparison.Ordinal), error.Range.Start);
        Assert.Contains("line 2", error.Text);
        Assert.Equal("1", Assert.Single(file.Entries).Text);
    }

    [Fact]
    public void A_key_that_is_also_a_group_clashes_in_CSharp()
    {
        const string text =
            "<root><data name='Send'><value>1</value></data><data name='Send.Content'><value>2</value></data></root>";
        var file = ResxLocaleReader.Read(text, "");
        Assert.Equal(LocaleRules.NameClash, Assert.Single(file.Errors).Rule);
        Assert.Equal("Send.Content", Assert.Single(file.Entries).Key);
    }

    [Fact]
    public void A_document_type_is_refused_and_its_entities_never_grow()
    {
        const string text = """
            <!DOCTYPE root [ <!ENTITY a "xxxxxxxxxx"> <!ENTITY b "&a;&a;&a;"> ]>
            <root><data name="k"><value>&b;</value></data></root>
            """;
        var file = ResxLocaleReader.Read(text, "");
        Assert.Equal(2, file.Errors.Count);
        Assert.Equal(0, file.Errors[0].Range.Start);
        Assert.Equal("&b;", file.Entries[0].Text);
    }

    [Fact]
    public void A_file_that_is_too_long_is_not_read()
    {
        var file = ResxLocaleReader.Read(new string(' ', ResxLocaleReader.MaximumLength + 1), "");
        Assert.Single(file.Errors);
    }

    [Theory]
    [InlineData("<a>")]
    [InlineData("</a>")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("<data name='a'><value>")]
    [InlineData("<data name=\"")]
    [InlineData("]]>")]
    public void Hostile_repetition_is_read_to_its_end(string piece)
    {
        // Long enough that more than linear time would not end.
        var text = "<root>" + string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length));
        Assert.NotEmpty(ResxLocaleReader.Read(text, "").Errors);
    }

    [Fact]
    public void An_attribute_may_hold_what_ends_a_CDATA_section_and_a_text_may_not()
    {
        Assert.Empty(
            ResxLocaleReader
                .Read("<root><data name=\"a]]>b\"><value>c</value></data></root>", "")
                .Errors
        );
        Assert.Single(
            ResxLocaleReader
                .Read("<root><data name=\"a\"><value>b]]>c</value></data></root>", "")
                .Errors
        );
    }
}
