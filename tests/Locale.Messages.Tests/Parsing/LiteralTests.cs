namespace LocaleGen;

public class LiteralTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("I don't", "I don't")]
    [InlineData("I don''t", "I don't")]
    [InlineData("'", "'")]
    [InlineData("''", "'")]
    [InlineData("'''", "''")]
    [InlineData("''''", "''")]
    [InlineData("'{'", "{")]
    [InlineData("'{}'", "{}")]
    [InlineData("'{' and '}'", "{ and }")]
    [InlineData("'{name}'", "{name}")]
    [InlineData("'{''}'", "{'}")]
    [InlineData("'{''", "{'")]
    [InlineData("'{ to the end", "{ to the end")]
    [InlineData("'{ it''s '' to the end", "{ it's ' to the end")]
    [InlineData("''{''", null)]
    [InlineData("'x{name}'", null)]
    [InlineData("'# is no sign here", "'# is no sign here")]
    [InlineData("#", "#")]
    [InlineData("}", "}")]
    [InlineData("a } b", "a } b")]
    [InlineData("'|'", "'|'")]
    [InlineData("\0\uD800x\uDC00", "\0\uD800x\uDC00")]
    public void Apostrophes_quote_as_in_ICU(string text, string? expected)
    {
        var parts = MessageParser.Parse(text).Message?.Parts;

        Assert.Equal(expected, parts is [TextPart { Text: var literal }] ? literal : null);
    }

    [Fact]
    public void A_message_of_nothing_has_no_parts() =>
        Assert.Equal(Message.Empty, MessageParser.Parse("").Message);

    [Theory]
    [InlineData("'#'", "#")]
    [InlineData("'#", null)]
    [InlineData("it''#", "it'|#")]
    [InlineData("'{#}'", "{#}")]
    [InlineData("a '#' # b", "a # |#| b")]
    public void In_a_plural_an_apostrophe_quotes_the_number_sign(string branch, string? expected)
    {
        var message = MessageParser.Parse($"{{n, plural, other {{{branch}}}}}").Message;

        Assert.Equal(
            expected,
            message is null ? null : Join(((PluralPart)message.Parts[0]).Branches[0].Message)
        );
    }

    [Fact]
    public void A_number_sign_in_a_select_is_text_even_inside_a_plural()
    {
        var plural = Parsed.Only<PluralPart>("{n, plural, other {{g, select, other {# '# {n}}}}}");
        var select = Assert.IsType<SelectPart>(Assert.Single(plural.Branches[0].Message.Parts));

        Assert.Equal(new TextPart("# '# "), select.Branches[0].Message.Parts[0]);
    }

    [Fact]
    public void A_text_part_knows_where_it_stood_with_its_apostrophes()
    {
        var parts = Parsed.Parts("it''s '{'{n} b");

        Assert.Equal(new TextRange(0, 9), parts[0].Range);
        Assert.Equal(new TextRange(12, 2), parts[2].Range);
    }

    private static string Join(Message message) =>
        string.Join("|", message.Parts.Select(part => part is TextPart text ? text.Text : "#"));
}
