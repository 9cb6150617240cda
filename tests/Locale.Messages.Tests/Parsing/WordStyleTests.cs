namespace LocaleGen;

public class WordStyleTests
{
    [Theory]
    [InlineData("{l, list}", FormatType.List, null)]
    [InlineData("{l, LIST, unit narrow}", FormatType.List, " unit narrow")]
    [InlineData(
        "{l, list, \u2028short\tdisjunction }",
        FormatType.List,
        " \u2028short\tdisjunction "
    )]
    [InlineData("{l, relative, day}", FormatType.Relative, " day")]
    [InlineData("{l, relative,auto narrow second}", FormatType.Relative, "auto narrow second")]
    public void Words_stand_in_any_order(string text, FormatType type, string? style) =>
        Assert.Equal(new FormatPart("l", type, style), Parsed.Only<FormatPart>(text));

    [Theory]
    [InlineData("{l, list, shrt}", "shrt", "write 'short'")]
    [InlineData("{l, list, and}", "and", "conjunction, disjunction, unit; long, short, narrow")]
    [InlineData("{l, list, Long}", "Long", "write 'long'")]
    [InlineData("{l, list, long unit short}", "short", "remove 'short' or 'long'")]
    [InlineData("{l, list, unit unit}", "unit", "only one can hold")]
    [InlineData("{l, list, }", "}", "The style is empty")]
    [InlineData("{n, relative}", "relative", "needs a unit")]
    [InlineData("{n, relative, auto}", "auto", "names no unit")]
    [InlineData("{n, relative, days}", "days", "write 'day'")]
    [InlineData("{n, relative, day month}", "month", "only one can hold")]
    public void A_bad_word_is_refused_at_its_place(string text, string place, string reason)
    {
        var error = Parsed.Error(text);

        Assert.Equal(
            (LocaleRules.SyntaxError, MessageFault.StyleMalformed),
            (error.Rule, error.Fault)
        );
        Assert.Equal(place, Parsed.At(text, error.Range));
        Assert.Contains(reason, error.Text);
    }

    [Theory]
    [InlineData("{s, list}", MessageFault.ListNeeded, "s")]
    [InlineData("{l}", MessageFault.TextNeeded, "l")]
    [InlineData("{l, select, other {}}", MessageFault.TextNeeded, "l")]
    [InlineData("{l, relative, day}", MessageFault.NumberNeeded, "l")]
    public void An_argument_of_another_type_is_refused(
        string text,
        MessageFault expected,
        string at
    )
    {
        var signature = new MessageSignature(
            new([new("l", ArgumentKind.List), new("s", ArgumentKind.Text)])
        );
        var error = MessageCompiler
            .Compile(
                MessageParser.Parse(text).Message!,
                signature,
                CldrData.Full.Find(LocaleTag.Parse("en"))!
            )
            .Errors[0];
        Assert.Equal(expected, error.Fault);
        Assert.Equal(at, Parsed.At(text, error.Range));
    }

    [Theory]
    [InlineData("{l, list}", "needs LocaleGen.Cldr")]
    [InlineData("{n, relative, day}", "needs LocaleGen.Cldr")]
    public void A_slice_without_the_data_refuses(string text, string reason)
    {
        var message = MessageParser.Parse(text).Message!;
        var signature = SignatureMerger
            .Merge([new LocaleUses("en", ArgumentUses.Of(message))], [])
            .Signature;
        var bare = CldrData.Full.Find(LocaleTag.Parse("en"))! with
        {
            Sections = LocaleSections.None,
        };
        var error = Assert.Single(MessageCompiler.Compile(message, signature, bare).Errors);
        Assert.Equal(MessageFault.DataMissing, error.Fault);
        Assert.Contains(reason, error.Text);
    }
}
