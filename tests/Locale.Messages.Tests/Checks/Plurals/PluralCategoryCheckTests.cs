namespace LocaleGen.Tests;

public sealed class PluralCategoryCheckTests
{
    private static readonly LocaleRule Rule = LocaleRules.PluralCategoryMismatch;

    [Theory]
    [InlineData(
        "pl",
        "{[|n|], plural, one {# plik} other {# pliku}}",
        "Polish also needs 'few' and 'many' (CLDR 48.2): add them"
    )]
    [InlineData(
        "en",
        "{[|n|], plural, other {# files}}",
        "English also needs 'one' (CLDR 48.2): add it"
    )]
    [InlineData(
        "ar",
        "{[|n|], plural, one {a} other {b}}",
        "Arabic also needs 'zero', 'two', 'few' and 'many' (CLDR 48.2): add them"
    )]
    [InlineData(
        "fr-CA",
        "{[|n|], plural, one {#} other {#}}",
        "French also needs 'many' for whole millions such as 1000000 (CLDR 48.2): add it"
    )]
    [InlineData(
        "cs",
        "{[|n|], plural, one {#} few {#} other {#}}",
        "Czech also needs 'many' for fractions such as 1.5 (CLDR 48.2): add it, or declare 'n' as int in the source's \"args\" if it has no fractions"
    )]
    [InlineData(
        "sk",
        "{[|n|], plural, one {#} other {#}}",
        "Slovak also needs 'few', and 'many' for fractions such as 1.5 (CLDR 48.2): add them"
    )]
    [InlineData(
        "th",
        "{n, plural, [|one|] {one file} other {# files}}",
        "write '=1' if it is meant, or remove it"
    )]
    [InlineData("th", "{n, plural, [|one|] {file} other {files}}", "is never shown: remove it")]
    [InlineData(
        "en",
        "{[|n|], selectordinal, one {#st} other {#th}}",
        "English ordinals also need 'two' and 'few' (CLDR 48.2): add them"
    )]
    [InlineData(
        "fr",
        "{[|n|], plural, =0 {0} =1 {1} many {m} other {#}}",
        "French also needs 'one' for fractions such as 1.5"
    )]
    [InlineData(
        "pt-PT",
        "{[|n|], plural, many {m} other {#}}",
        "European Portuguese also needs 'one' ("
    )]
    [InlineData(
        "de",
        "{n, plural, one {a} [|few|] {b} other {c}}",
        "German never uses 'few' (CLDR 48.2), so this text is never shown: remove it"
    )]
    [InlineData(
        "en",
        "{n, plural, [|zero|] {nobody} one {a} other {c}}",
        "English never uses 'zero' (CLDR 48.2), so this text is never shown: write '=0' if it is meant, or remove it"
    )]
    [InlineData(
        "ja",
        "{g, select, x {{n, plural, [|one|] {a #} other {#}}} other {}}",
        "Japanese never uses 'one'"
    )]
    [InlineData(
        "ar",
        "{n, plural, =0 {a} [|zero|] {b} one {c} two {d} few {e} many {f} other {g}}",
        "In Arabic 'zero' is only 0 (CLDR 48.2), which '=0' takes, so this text is never shown: remove it"
    )]
    public void What_the_language_needs_and_never_uses_is_said(
        string locale,
        string marked,
        string expected
    ) => Assert.Contains(expected, Assert.Single(MarkedText.Check(Rule, locale, marked)).Text);

    [Theory]
    [InlineData("pl", "{n, plural, one {a} few {b} many {c} other {d}}")]
    [InlineData("en", "{n, plural, =1 {a} other {b}}")]
    [InlineData("en", "{n, plural, offset:1 =0 {a} =2 {b} other {c}}")]
    [InlineData("ar", "{n, plural, =0 {a} =1 {b} =2 {c} few {d} many {e} other {f}}")]
    [InlineData("ja", "{n, plural, =0 {a} other {b}}")]
    [InlineData("fr", "{n, selectordinal, one {1er} other {#e}}")]
    [InlineData("und", "{n, plural, other {b}}")]
    [InlineData("en", "plain")]
    public void What_is_right_is_left_alone(string locale, string text) =>
        Assert.Empty(MarkedText.Check(Rule, locale, text));

    [Theory]
    [InlineData("cs", "int", "{n, plural, one {#} few {#} other {#}}", true)]
    [InlineData("cs", "System.Int64?", "{n, plural, one {#} few {#} other {#}}", true)]
    [InlineData("cs", "decimal", "{[|n|], plural, one {#} few {#} other {#}}", false)]
    [InlineData("fr", "int", "{[|n|], plural, one {#} other {#}}", false)]
    [InlineData("fr", "ushort", "{n, plural, one {#} other {#}}", true)]
    [InlineData("fr", "int", "{n, plural, =0 {a} =1 {b} many {c} other {#}}", true)]
    public void A_declared_type_may_have_none_of_the_numbers(
        string locale,
        string type,
        string marked,
        bool isRight
    )
    {
        var source = "{n, plural, one {#} other {#}}";
        var found = MarkedText.Check(
            Rule,
            locale,
            marked,
            source,
            new ArgumentDeclaration("n", type)
        );
        Assert.Equal(isRight, found.Count == 0);
    }

    [Theory]
    [InlineData(
        "pl",
        "{[|n|], plural, one {# plik} other {# pliku}}",
        "{n, plural, one {# plik} few {# pliku} many {# pliku} other {# pliku}}"
    )]
    [InlineData(
        "pl",
        "{[|n|],plural,one{a}other{b '}'}}",
        "{n,plural,one{a}few{b '}'}many{b '}'}other{b '}'}}"
    )]
    [InlineData(
        "ar",
        "{[|n|], plural,\n  one {a}\n  few {c}\n  other {b}\n}",
        "{n, plural,\n  zero {b}\n  one {a}\n  two {b}\n  few {c}\n  many {b}\n  other {b}\n}"
    )]
    [InlineData("en", "{[|n|], plural, other {#}}", "{n, plural, one {#} other {#}}")]
    [InlineData(
        "ru",
        "{[|n|], plural, =1 {1 файл} few {# файла} many {# файлов} other {# файла}}",
        "{n, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}"
    )]
    [InlineData(
        "de",
        "{n, plural, one {a} [|few|] {b} other {c}}",
        "{n, plural, one {a} other {c}}"
    )]
    [InlineData("ja", "{n, plural, other {#} [|one|] {# x}}", "{n, plural, other {#}}")]
    [InlineData(
        "en",
        "{n, plural, [|zero|] {no} one {a} other {c}}",
        "{n, plural, =0 {no} one {a} other {c}}"
    )]
    [InlineData("ja", "{n, plural, [|one|] {1 個} other {# 個}}", "{n, plural, other {# 個}}")]
    public void The_fix_adds_copies_of_other_and_removes_what_is_never_shown(
        string locale,
        string marked,
        string expected
    )
    {
        Assert.Equal(expected, MarkedText.Fix(Rule, locale, marked));
        Assert.Empty(MarkedText.Check(Rule, locale, expected));
    }

    [Fact]
    public void Copies_are_marked_for_review()
    {
        var fix = MarkedText.Check(Rule, "pl", "{[|n|], plural, one {a} other {b}}")[0].Fix!;
        Assert.Equal("Add 'few' and 'many'", fix.Title);
        Assert.Equal("Polish: 'few' and 'many' are copies of 'other'", fix.Review);
        Assert.Null(
            MarkedText
                .Check(Rule, "de", "{n, plural, one {a} [|two|] {b 2} other {b}}")[0]
                .Fix!.Review
        );
    }
}
