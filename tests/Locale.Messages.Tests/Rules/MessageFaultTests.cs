namespace LocaleGen;

public class MessageFaultTests
{
    private static readonly MessageSignature Signature = new(
        new([new("n", ArgumentKind.Number), new("s", ArgumentKind.Text)])
    );

    [Theory]
    [InlineData("{n", MessageFault.ArgumentNotClosed, "{")]
    [InlineData("{n, number, {", MessageFault.ArgumentNotClosed, "{")]
    [InlineData("{n, plural, other {#}", MessageFault.ArgumentNotClosed, "{")]
    [InlineData("{n, plural, other {#", MessageFault.BranchNotClosed, "{")]
    [InlineData("{n, plural, other {it's '{'}}", MessageFault.Unspecified, null)]
    [InlineData("{n, plural, other {'{}}", MessageFault.QuoteNotClosed, "{")]
    [InlineData("{n, number, 'x}", MessageFault.QuoteNotClosed, "x}")]
    [InlineData("a {} b", MessageFault.BracesEmpty, "{}")]
    [InlineData("a { ? } b", MessageFault.NameExpected, "{ ?")]
    [InlineData("{n!}", MessageFault.SeparatorExpected, "{n!")]
    [InlineData("{n, number !}", MessageFault.SeparatorExpected, "!")]
    [InlineData("{01}", MessageFault.NumberedNameMalformed, "01")]
    [InlineData("{99999999999}", MessageFault.NumberedNameMalformed, "99999999999")]
    [InlineData("{n, plurl, other {}}", MessageFault.TypeUnknown, "plurl")]
    [InlineData("{n, , other {}}", MessageFault.TypeUnknown, ",")]
    [InlineData("{n, plural}", MessageFault.BranchesMissing, "")]
    [InlineData("{s, select, }", MessageFault.BranchesMissing, "}")]
    [InlineData("{n, plural, one other {}}", MessageFault.BranchWithoutText, "o")]
    [InlineData("{n, plural, one {}, other {}}", MessageFault.SelectorExpected, ",")]
    [InlineData("{n, plural, one {} one {} other {}}", MessageFault.BranchRepeated, "one")]
    [InlineData("{s, select, a {} a {} other {}}", MessageFault.BranchRepeated, "a")]
    [InlineData("{n, plural, one {}}", MessageFault.OtherMissing, "}")]
    [InlineData("{n, plural, uno {} other {}}", MessageFault.CategoryUnknown, "uno")]
    [InlineData("{n, plural, =x {} other {}}", MessageFault.NumberMalformed, "x")]
    [InlineData("{n, plural, =1e99 {} other {}}", MessageFault.NumberMalformed, "1e99")]
    [InlineData("{n, plural, offset 1 other {}}", MessageFault.OffsetMisplaced, " ")]
    [InlineData("{n, plural, one {} offset:1 other {}}", MessageFault.OffsetMisplaced, ":")]
    [InlineData("{n, number,}", MessageFault.StyleMalformed, "}")]
    [InlineData("{n, number, ::}", MessageFault.StyleMalformed, "::")]
    [InlineData("{n, number, ::a/}", MessageFault.StyleMalformed, "a/")]
    public void The_parser_says_what_is_wrong_and_where(
        string text,
        MessageFault expected,
        string? at
    )
    {
        var error = MessageParser.Parse(text).Errors.FirstOrDefault();
        Assert.Equal(expected, error?.Fault ?? MessageFault.Unspecified);
        Assert.Equal(at, error is null ? null : Parsed.At(text, error.Range));
    }

    [Theory]
    [InlineData("{m}", MessageFault.ArgumentUnknown, "m")]
    [InlineData("{s, plural, other {}}", MessageFault.NumberNeeded, "s")]
    [InlineData("{s, number}", MessageFault.NumberNeeded, "s")]
    [InlineData("{n, select, other {}}", MessageFault.TextNeeded, "n")]
    [InlineData("{n, date}", MessageFault.MomentNeeded, "n")]
    public void The_compiler_says_what_is_wrong_and_where(
        string text,
        MessageFault expected,
        string at
    )
    {
        var error = Compile(text, CldrData.Full.Find(LocaleTag.Parse("en"))!)[0];
        Assert.Equal(expected, error.Fault);
        Assert.Equal(at, Parsed.At(text, error.Range));
    }

    [Fact]
    public void A_format_that_the_data_lacks_is_a_fault_of_its_own() =>
        Assert.Equal(
            MessageFault.DataMissing,
            Compile("{n, number}", new LocaleRecord("en", default, null))[0].Fault
        );

    [Fact]
    public void Nesting_has_an_end()
    {
        var text = string.Concat(
            Enumerable.Repeat("{s, select, other {", MessageParser.DeepestNesting + 1)
        );
        Assert.Contains(
            MessageParser.Parse(text).Errors,
            error => error.Fault == MessageFault.TooDeep
        );
    }

    private static EquatableList<MessageError> Compile(string text, LocaleRecord locale) =>
        MessageCompiler.Compile(MessageParser.Parse(text).Message!, Signature, locale).Errors;
}
