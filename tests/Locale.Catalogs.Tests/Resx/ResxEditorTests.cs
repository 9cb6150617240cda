namespace LocaleGen.Tests;

public sealed class ResxEditorTests
{
    private const string Two =
        "<root>\n\t<data name=\"a\" xml:space=\"preserve\">\n\t\t<value>1</value>\n\t</data>\n\t<data name=\"c\" xml:space=\"preserve\">\n\t\t<value>3</value>\n\t\t<comment>x</comment>\n\t</data>\n</root>\n";

    [Fact]
    public void A_key_goes_behind_the_one_before_it_laid_out_like_it()
    {
        var changed = Insert(Two, new("b", "2 & <3>", "a", "a"));
        Assert.Equal(
            Two.Replace(
                "\n\t<data name=\"c\"",
                "\n\t<data name=\"b\" xml:space=\"preserve\">\n\t\t<value>2 &amp; &lt;3&gt;</value>\n\t</data>\n\t<data name=\"c\""
            ),
            changed
        );
    }

    [Theory]
    [InlineData(null, null, new[] { "b", "a", "c" })]
    [InlineData("a", null, new[] { "a", "b", "c" })]
    [InlineData("x", "c", new[] { "a", "c", "b" })]
    public void A_key_has_its_place(string? previous, string? after, string[] order) =>
        Assert.Equal(order, KeysOf(Insert(Two, new("b", "2", previous, after))));

    [Fact]
    public void A_key_of_a_group_goes_to_its_group_or_to_the_end()
    {
        Assert.Equal(["a", "c", "g.b"], KeysOf(Insert(Two, new("g.b", "2", null, null))));
        var grouped = Two.Replace("\"c\"", "\"g.c\"");
        Assert.Equal(["a", "g.b", "g.c"], KeysOf(Insert(grouped, new("g.b", "2", null, null))));
    }

    [Theory]
    [InlineData(
        "<root/>",
        "<root>\n  <data name=\"b\" xml:space=\"preserve\">\n    <value>2</value>\n  </data>\n</root>"
    )]
    [InlineData(
        "<root>\r\n</root>",
        "<root>\r\n  <data name=\"b\" xml:space=\"preserve\">\r\n    <value>2</value>\r\n  </data>\r\n</root>"
    )]
    [InlineData(
        "<root><data name=\"a\"><value>1</value></data></root>",
        "<root><data name=\"b\" xml:space=\"preserve\"><value>2</value></data><data name=\"a\"><value>1</value></data></root>"
    )]
    public void Files_keep_their_manner(string before, string after) =>
        Assert.Equal(after, Insert(before, new("b", "2", null, null)));

    [Theory]
    [InlineData("<root>")]
    [InlineData("")]
    [InlineData("<root><data name=\"b\"><value/></data></root>")]
    [InlineData("<root><data name=\"b.c\"><value/></data></root>")]
    public void What_cannot_take_the_key_stays(string text) =>
        Assert.Null(Insert(text, new("b", "2", null, null)));

    [Fact]
    public void A_key_of_another_group_does_not_belong_here() =>
        Assert.Null(LocaleFormat.Resx.InsertKey(Two, "Errors.", new("b", "2", null, null)));

    [Fact]
    public void A_key_is_written_without_the_group_and_read_with_it()
    {
        var changed = LocaleFormat.Resx.InsertKey(Two, "g.", new("g.say \"<&\n", "2", null, null))!;
        Assert.Contains("name=\"say &quot;&lt;&amp;&#xA;\"", changed);
        Assert.Contains(
            "g.say \"<&\n",
            ResxLocaleReader.Read(changed, "g.").Entries.Select(entry => entry.Key)
        );
    }

    [Theory]
    [InlineData("a", null)]
    [InlineData(null, null)]
    [InlineData("c", null)]
    public void What_was_added_is_taken_out_without_a_trace(string? previous, string? after)
    {
        var added = Insert(Two, new("b", "2", previous, after))!;
        Assert.Equal(Two, LocaleFormat.Resx.RemoveKey(added, "", "b"));
    }

    [Fact]
    public void A_key_goes_with_its_comment()
    {
        var changed = LocaleFormat.Resx.RemoveKey(Two, "", "c")!;
        Assert.Equal(["a"], KeysOf(changed));
        Assert.DoesNotContain("comment", changed);
        Assert.Null(LocaleFormat.Resx.RemoveKey(Two, "", "x"));
        Assert.Null(LocaleFormat.Resx.RemoveKey("<root>", "", "a"));
    }

    [Fact]
    public void A_key_is_renamed_in_its_place()
    {
        var changed = LocaleFormat.Resx.RenameKey(Two, "g.", "g.a", "g.it's \"b\"")!;
        Assert.Equal(["it's \"b\"", "c"], KeysOf(changed));
        Assert.Equal(Two, LocaleFormat.Resx.RenameKey(changed, "", "it's \"b\"", "a"));
        Assert.Null(LocaleFormat.Resx.RenameKey(Two, "", "a", "c"));
        Assert.Null(LocaleFormat.Resx.RenameKey(Two, "", "x", "b"));
    }

    private static string? Insert(string text, MissingKey missing) =>
        LocaleFormat.Resx.InsertKey(text, "", missing);

    private static IEnumerable<string> KeysOf(string? text) =>
        ResxLocaleReader.Read(text!, "").Entries.Select(entry => entry.Key);
}
