using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

public class MessagePrinterTests
{
    [Fact]
    public void Parsing_a_printed_tree_gives_the_tree() =>
        Prop.ForAll(
                MessageTrees.Arbitrary,
                tree => tree.Equals(MessageParser.Parse(MessagePrinter.Print(tree)).Message)
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Printing_what_was_printed_changes_nothing() =>
        Prop.ForAll(
                MessageTrees.Mutations,
                text =>
                {
                    if (MessageParser.Parse(text).Message is not { } tree)
                    {
                        return true;
                    }

                    var printed = MessagePrinter.Print(tree);
                    return MessagePrinter.Print(MessageParser.Parse(printed).Message!) == printed;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("it's", "it's")]
    [InlineData("it''s", "it's")]
    [InlineData("'", "'")]
    [InlineData("''''", "''''")]
    [InlineData("it''{name}", "it''{name}")]
    [InlineData("'{'a", "'{'a")]
    [InlineData("'{a}'", "'{'a'}'")]
    [InlineData("a } b", "a '}' b")]
    [InlineData("'{''}", "'{''}'")]
    [InlineData("'{''''}'", "'{''''}'")]
    [InlineData("# of '#'", "# of '#'")]
    [InlineData("{ n }", "{n}")]
    [InlineData("{n,NUMBER}", "{n, number}")]
    [InlineData("{n,number,integer}", "{n, number,integer}")]
    [InlineData("{n, number,  #,##0 }", "{n, number,  #,##0 }")]
    [InlineData("{n,plural,other{#}}", "{n, plural, other {#}}")]
    [InlineData(
        "{n,plural,offset: 1.50 =1.0{'#'}other{it''#}}",
        "{n, plural, offset:1.5 =1 {'#'} other {it''#}}"
    )]
    [InlineData("{n,plural,offset:0 =1e2{a}other{'''}'}}", "{n, plural, =100 {a} other {'''}'}}")]
    [InlineData(
        "{n,plural,other{{g,select,other{#}}}}",
        "{n, plural, other {{g, select, other {#}}}}"
    )]
    [InlineData("{n,plural,other{'}'''}}", "{n, plural, other {'}'''}}")]
    [InlineData("{n, SELECTORDINAL,\tone{\ta}other{}}", "{n, selectordinal, one {\ta} other {}}")]
    public void A_message_is_printed_in_one_way(string text, string expected)
    {
        var tree = MessageParser.Parse(text).Message;

        Assert.NotNull(tree);
        Assert.Equal(expected, MessagePrinter.Print(tree));
    }

    [Fact]
    public void A_number_is_printed_without_an_exponent_and_needless_zeros()
    {
        var branch = new PluralBranch(new PluralSelector(1.2300m, default), Message.Empty);
        var other = new PluralBranch(new PluralSelector(null, PluralCategory.Other), Message.Empty);
        var plural = new PluralPart(
            "n",
            false,
            -0.0000000001m,
            new EquatableList<PluralBranch>([branch, other])
        );

        Assert.Equal(
            "{n, plural, offset:-0.0000000001 =1.23 {} other {}}",
            MessagePrinter.Print(new Message(new EquatableList<MessagePart>([plural])))
        );
    }
}
