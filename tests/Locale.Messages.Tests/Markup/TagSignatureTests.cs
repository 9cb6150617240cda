namespace LocaleGen;

public class TagSignatureTests
{
    private static readonly DeclaredTags Tags = DeclaredTags.Of(["b", "i", "br", "link", "note"]);

    [Theory]
    [InlineData("plain", "")]
    [InlineData("<b>x</b> <i>y</i>", "b() i()")]
    [InlineData("<b>x <i>y<br/></i></b> <i>z</i>", "b() i(b) br(b,i)")]
    [InlineData("<link>{n, plural, one {<b>#</b>} other {#}}</link>", "link() b(link)")]
    public void The_signature_has_the_names_of_tags_and_what_they_stand_in(
        string text,
        string expected
    ) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                TagUses.Of(Parse(text)).Select(tag => $"{tag.Name}({string.Join(',', tag.Within)})")
            )
        );

    [Fact]
    public void A_link_uses_the_argument_of_its_name() =>
        Assert.Equal(
            [new("a", ArgumentUseKind.Plain), new("link", ArgumentUseKind.Plain)],
            ArgumentUses.Of(Parse("{a} <link>x</link> <note>y</note>"))
        );

    [Theory]
    [InlineData("<b>x</b>", "<b>y</b>", null)]
    [InlineData("<b>x</b>", "y", "<b> of the source text is missing")]
    [InlineData("<b>x</b>", "<b>y</b><br/>", "there is no tag <br>: this message has <b>, <note>")]
    [InlineData("<b>x</b>", "<b>y</b><note/>", null)]
    [InlineData(
        "<b><i>x</i></b>",
        "<i><b>x</b></i>",
        "<b> stands in <i>, where this message never has it"
    )]
    [InlineData("<b><i>x</i></b>", "<b>x</b> <i>y</i>", null)]
    public void A_translation_has_the_tags_of_the_source_text(
        string source,
        string translation,
        string? problem
    )
    {
        var parity = new TagParity(Parse(source), ["note"]);
        var errors = parity.Check(Parse(translation), translation.Length).ToList();
        Assert.All(errors, error => Assert.Equal(LocaleRules.TagMismatch, error.Rule));
        Assert.Equal(problem is null, errors.Count == 0);
        Assert.Contains(problem ?? "", errors.FirstOrDefault()?.Text ?? "");
    }

    [Theory]
    [InlineData("<b>x</b> y", "<i>x</i> y", "<b>x</b> y")]
    [InlineData("<b>All of it</b>", "Alles", "<b>Alles</b>")]
    [InlineData("x <b>y</b>", "xy", null)]
    [InlineData("<b>x</b> <i>y</i>", "<br/>", null)]
    public void A_name_that_was_changed_and_a_tag_around_all_are_put_right(
        string source,
        string translation,
        string? mended
    )
    {
        var errors = new TagParity(Parse(source), []).Check(Parse(translation), translation.Length);
        Assert.Equal(mended, errors[0].Fix?.Apply(translation));
    }

    [Fact]
    public void The_compiler_refuses_a_tag_that_the_signature_does_not_have()
    {
        var signature = MessageSignature.Empty with { Tags = TagUses.Of(Parse("<b>x</b>")) };
        var record = CldrData.Full.Find(LocaleTag.Parse("en"))!;
        Assert.NotNull(MessageCompiler.Compile(Parse("a<b>y</b>"), signature, record).Program);
        var refused = MessageCompiler.Compile(Parse("a<i>y</i>"), signature, record);
        Assert.Null(refused.Program);
        var error = Assert.Single(refused.Errors);
        Assert.Equal((MessageFault.TagUnknown, new TextRange(1, 3)), (error.Fault, error.Range));
    }

    private static Message Parse(string text) => MessageParser.Parse(text, Tags).Message!;
}
