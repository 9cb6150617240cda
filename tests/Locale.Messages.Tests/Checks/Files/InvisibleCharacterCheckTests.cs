namespace LocaleGen.Tests;

public sealed class InvisibleCharacterCheckTests
{
    [Theory]
    [InlineData("de", "zu\u200Bsammen", "U+200B ZERO WIDTH SPACE shows nothing here: remove it")]
    [InlineData(
        "de",
        "a\u00ADb\u2060c",
        "U+00AD SOFT HYPHEN shows nothing here: remove it, and 1 more"
    )]
    [InlineData("en", "\uFEFFHello", "U+FEFF ZERO WIDTH NO-BREAK SPACE")]
    [InlineData("en", "a\u0007", "U+0007 (a control character)")]
    [InlineData("de", "Auf\u200Clage", "U+200C ZERO WIDTH NON-JOINER")]
    [InlineData("en", "x\u200E", "U+200E LEFT-TO-RIGHT MARK")]
    [InlineData("en", "\u202Ex", "U+202E RIGHT-TO-LEFT OVERRIDE has no counterpart in the text")]
    [InlineData("ar", "\u2067\u202Bس\u2069", "U+202B RIGHT-TO-LEFT EMBEDDING has no counterpart")]
    [InlineData("ar", "س\u202C", "U+202C POP DIRECTIONAL FORMATTING has no counterpart")]
    [InlineData("ja", "削除\u200Bする", "U+200B ZERO WIDTH SPACE")]
    [InlineData("lt", "ka\u008Dia", "U+008D (a control character)")]
    [InlineData("ja", "\u3164", "U+3164 HANGUL FILLER")]
    public void What_shows_nothing_is_named_and_removed(string locale, string text, string expected)
    {
        var found = Assert.Single(Reviewed.Find(LocaleRules.InvisibleCharacter, locale, text));
        Assert.Contains(expected, found.Text);
        Assert.Equal(1, found.Range.Length);
        Assert.Empty(Reviewed.Find(LocaleRules.InvisibleCharacter, locale, found.Fix!.Apply(text)));
    }

    [Theory]
    [InlineData("fr", "Attention\u00A0! 10\u202F%")]
    [InlineData("fa", "می\u200Cشود {0}\u200Cها")]
    [InlineData("hi", "क्\u200Dष")]
    [InlineData("en", "\uD83D\uDC68\u200D\uD83D\uDCBB \u2764\uFE0F\u200D\uD83D\uDD25")]
    [InlineData("km", "សូម\u200Bចុច")]
    [InlineData("km", "ឯកសារ {count}\u200B{unit}\u200B។")]
    [InlineData("th", "ดาวน์โหลด\u200B {0}\u200BGB")]
    [InlineData("lo", "ບັນທຶກ\u200Bໄຟລ໌")]
    [InlineData("my", "ဖိုင်\u200B {0} \u200B(ZIP)")]
    [InlineData("he", "\u200Fא C++\u200E")]
    [InlineData("en", "Name: \u200Fעברית")]
    [InlineData("en", "by \u2068{name}\u2069, \u202A{path}\u202C")]
    [InlineData("de", "Zeile\n\tZeile\r\n")]
    public void What_the_writing_needs_is_right(string locale, string text) =>
        Assert.Empty(Reviewed.Find(LocaleRules.InvisibleCharacter, locale, text));
}
