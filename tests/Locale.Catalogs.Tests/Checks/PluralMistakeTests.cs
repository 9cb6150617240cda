namespace LocaleGen.Tests;

public sealed class PluralMistakeTests
{
    [Theory]
    [InlineData("Open {0}", "'{0}' x", "LOC307")]
    [InlineData("The {kind}", "l'{kind}", "LOC307")]
    [InlineData("{n, plural, one {# file} other {# files}}", "# Dateien", "LOC207")]
    [InlineData(
        "{n, plural, one {# file} other {# files}}",
        "{n, pluriel, one {#} other {#}}",
        "LOC206"
    )]
    [InlineData(
        "{n, plural, one {# file} other {# files}}",
        "{n, plural, un {#} autre {#}}",
        "LOC206"
    )]
    [InlineData(
        "{g, select, male {he} other {they}}",
        "{g, select, male {il} autre {iel}}",
        "LOC206"
    )]
    [InlineData("{g, select, male {he} other {they}}", "{g, select, male {il}}", "LOC202")]
    [InlineData("Open {0}", "Offen", "LOC103")]
    public void One_mistake_gives_one_diagnostic(string source, string translation, string id)
    {
        var found = new TestFolder()
            .With("en.json", $$"""{ "a": "{{source}}" }""")
            .With("de.json", $$"""{ "a": "{{translation}}" }""")
            .CheckAll();
        Assert.Equal(id, Assert.Single(found, IsOfMeaning).Rule.Id);
    }

    [Fact]
    public void A_fix_mends_the_file_and_marks_the_text()
    {
        const string before = "{\n  \"a\": \"\\u007bn, plural, one {a} other {b}}\"\n}\n";
        var found = Assert.Single(
            new TestFolder()
                .With("en.json", """{ "a": "{n, plural, one {a} other {b}}" }""")
                .With("pl.json", before)
                .CheckAll(),
            IsOfMeaning
        );
        Assert.Equal(
            "{\n  \"a\": \"\\u007bn, plural, one {a} few {b} many {b} other {b}}\",\n"
                + "  \"@a\": { \"review\": \"Polish: 'few' and 'many' are copies of 'other'\" }\n}\n",
            LocaleFixer.Apply(before, found.Fix!.Changes)
        );
        Assert.Equal(found.Fix.Changes, LocaleFixText.Read(LocaleFixText.Write(found.Fix)).Changes);
    }

    [Theory]
    [InlineData(
        "{g, select, male {he}}",
        "{g, select, male {he} other {he}}",
        "'other' is a copy of 'male'"
    )]
    [InlineData(
        "{n, plural, one {a} few {b} }",
        "{n, plural, one {a} few {b} other {b} }",
        "'other' is a copy of 'few'"
    )]
    [InlineData(
        "{n, choice, 0#no '{'files|1#one|1<{n, number} files #}",
        "{n, plural, =0 {no '{'files} =1 {one} other {{n, number} files '#'}}",
        "made of a choice"
    )]
    [InlineData(
        "{n, choice, 1#one|2#many}",
        "{n, plural, =1 {one} other {many}}",
        "made of a choice"
    )]
    public void What_only_a_person_can_finish_is_marked(string text, string mended, string note)
    {
        var file = $$"""{ "a": "{{text}}" }""";
        var found = new TestFolder().With("en.json", file).CheckAll();
        var fix = found.Single(one => one.Rule.Id is "LOC202" or "LOC208").Fix!;
        var changed = LocaleFixer.Apply(file, fix.Changes)!;
        Assert.Contains(mended, changed);
        Assert.Contains(note, changed);
    }

    // Words of a test are not those of a translator.
    private static bool IsOfMeaning(CatalogDiagnostic one) =>
        one.Rule.Group != RuleGroup.Quality || one.Rule == LocaleRules.AccidentalQuoting;

    [Theory]
    [InlineData("{n, choice, 0#a|5#b|9<c}")]
    [InlineData("{n, choice, 0.5#a|1#b}")]
    [InlineData("{n, choice, 0#a}")]
    public void Ranges_of_numbers_are_no_plural(string text)
    {
        var found = new TestFolder().With("en.json", $$"""{ "a": "{{text}}" }""").CheckAll();
        Assert.Null(found.Single(one => one.Rule.Id == "LOC208").Fix);
    }
}
