namespace LocaleGen.Tests;

public sealed class OneWithoutNumberCheckTests
{
    private static readonly LocaleRule Rule = LocaleRules.OneWithoutNumber;

    [Theory]
    [InlineData(
        "ru",
        "{n, plural, one {[|1|] файл} few {# файла} many {# файлов} other {# файла}}",
        "In Russian 'one' is also 21, 31, 41 … (CLDR 48.2): write '#' where the number is shown, or '=1' for 1 alone"
    )]
    [InlineData(
        "fr",
        "{n, plural, [|one|] {un fichier} other {# fichiers}}",
        "In French 'one' is also 0 (CLDR 48.2)"
    )]
    [InlineData(
        "lv",
        "{n, plural, =1 {x} zero {#} [|one|] {viens} other {#}}",
        "In Latvian 'one' is also 21, 31, 41 …"
    )]
    [InlineData(
        "fa",
        "{n, plural, one {[|۱|] پرونده} other {{n} پرونده}}",
        "In Persian 'one' is also 0"
    )]
    [InlineData(
        "en",
        "{n, selectordinal, [|one|] {first} two {#nd} few {#rd} other {#th}}",
        "In English 'one' is also 21"
    )]
    public void One_as_if_it_were_1_is_found(string locale, string marked, string expected) =>
        Assert.Contains(expected, Assert.Single(MarkedText.Check(Rule, locale, marked)).Text);

    [Theory]
    [InlineData("en", "{n, plural, one {one file} other {# files}}")]
    [InlineData("ru", "{n, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}")]
    [InlineData("ru", "{n} {n, plural, one {файл} few {файла} many {файлов} other {файла}}")]
    [InlineData("ru", "{n, plural, one {этот файл} few {эти} many {эти} other {эти}}")]
    [InlineData("ru", "{n, plural, one {{n, number} файл} few {# файла} many {#} other {#}}")]
    [InlineData("fr", "{n, plural, =0 {aucun} one {un fichier} other {# fichiers}}")]
    [InlineData("da", "{n, plural, one {en fil} other {# filer}}")]
    public void Nothing_is_said_where_the_number_is_1_or_shown(string locale, string text) =>
        Assert.Empty(MarkedText.Check(Rule, locale, text));

    [Fact]
    public void The_fix_writes_the_sign_in_place_of_the_digit() =>
        Assert.Equal(
            "{n, plural, one {Ещё # файл} few {#} many {#} other {#}}",
            MarkedText.Fix(
                Rule,
                "ru",
                "{n, plural, one {Ещё [|1|] файл} few {#} many {#} other {#}}"
            )
        );

    [Theory]
    [InlineData("{n, plural, [|one|] {файл v1} few {#} many {#} other {#}}")]
    [InlineData("{n, plural, [|one|] {файл 1 из 10} few {#} many {#} other {#}}")]
    [InlineData("{n, plural, [|one|] {файл {1}} few {#} many {#} other {#}}")]
    [InlineData("{n, plural, [|one|] {файл 1.5} few {#} many {#} other {#}}")]
    public void Nothing_is_offered_where_the_digit_may_be_another_number(string marked) =>
        Assert.Null(Assert.Single(MarkedText.Check(Rule, "ru", marked)).Fix);
}
