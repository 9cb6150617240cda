namespace LocaleGen;

public class PseudoLocaleTests
{
    [Theory]
    [InlineData("Alerts", "[ÀÀļééŕţš]")]
    [InlineData("", "")]
    [InlineData("{n} in {service}!", "[{n} îîñ {service}!]")]
    [InlineData("xyz rhythm", "[ẋýýž ŕĥýýţĥɱ~]")]
    [InlineData("<b>Hi</b> {n, number, ::percent}", "[<b>Ĥîî</b> {n, number, ::percent}]")]
    [InlineData(
        "{n, plural, one {# day} other {# days}}",
        "[{n, plural, one {# đààý} other {# đààýýš}}]"
    )]
    [InlineData("12 < 34, it''s '{'", "[12 < 34, îîţ'š '{']")]
    public void Accents_are_longer_and_in_brackets(string text, string expected) =>
        Assert.Equal(expected, Transform(text, PseudoLocale.Accented));

    [Theory]
    [InlineData("Two words", "\u200F\u202ETwo\u202C\u200F \u200F\u202Ewords\u202C\u200F")]
    [InlineData("{n} <b>x</b>", "{n} <b>\u200F\u202Ex\u202C\u200F</b>")]
    [InlineData(" \n", " \n")]
    public void Words_run_from_right_to_left(string text, string expected) =>
        Assert.Equal(expected, Transform(text, PseudoLocale.RightToLeft));

    [Theory]
    [InlineData("true", "en-XA ar-XB")]
    [InlineData("AR-xb", "ar-XB")]
    [InlineData("de", "")]
    public void A_project_asks_for_them_by_tag(string names, string expected) =>
        Assert.Equal(expected, string.Join(' ', PseudoLocale.Of(names.Split(' '))));

    [Fact]
    public void Any_other_locale_is_no_pseudo_locale() =>
        Assert.Throws<ArgumentException>(() => PseudoLocale.Transform(Message.Empty, "de"));

    private static string Transform(string text, string tag)
    {
        var tags = DeclaredTags.Of(["b"]);
        var message = MessageParser.Parse(text, tags).Message!;
        return MessagePrinter.Print(PseudoLocale.Transform(message, tag), tags);
    }
}
