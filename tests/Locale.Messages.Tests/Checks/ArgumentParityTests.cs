namespace LocaleGen.Tests;

public sealed class ArgumentParityTests
{
    [Theory]
    [InlineData("{n} in {s}", "{s}: {n}")]
    [InlineData("{n, plural, one {# alert} other {# alerts}} in {s}", "{s}: {n}")]
    [InlineData("{n, plural, one {# in {s}} other {# alerts}}", "{n, number} {s}")]
    [InlineData(
        "{n, plural, one {Delete this file?} other {Delete these files?}}",
        "ファイルを削除しますか?"
    )]
    [InlineData("{gender, select, male {his} female {her} other {their}} {what}", "{what}")]
    [InlineData("plain", "schlicht")]
    public void A_translation_may_say_it_in_its_own_way(string source, string translation) =>
        Assert.Empty(Check(source, translation));

    [Theory]
    [InlineData("{n} in {s}", "{n}", "'s' of the source text is missing: add {s}")]
    [InlineData(
        "{n, plural, one {# in {s}} other {x}}",
        "{n}",
        "'s' of the source text is missing: add {s}"
    )]
    [InlineData(
        "{n, plural, one {# alert} other {# alerts}}",
        "Alarme",
        "'n' of the source text is missing: add {n}"
    )]
    [InlineData(
        "{g, select, a {{n, plural, other {#}}} other {x}}",
        "{g, select, other {}}",
        "'n' of the source text"
    )]
    public void What_the_source_shows_must_not_be_lost(
        string source,
        string translation,
        string expected
    )
    {
        var error = Assert.Single(Check(source, translation));
        Assert.Equal(LocaleRules.ArgumentMismatch, error.Rule);
        Assert.Equal(new TextRange(0, translation.Length), error.Range);
        Assert.Contains(expected, error.Text);
    }

    [Theory]
    [InlineData("{service}", "{service} {[|servcie|]}", "write 'service'")]
    [InlineData("{a}", "{a} {[|dienst|]}", "use 'a', or declare it in the source's \"args\"")]
    [InlineData(
        "none",
        "{[|n|], plural, other {#}} {n}",
        "nor any other: delete it, or declare it"
    )]
    public void What_the_source_does_not_have_is_named_at_its_first_use(
        string source,
        string marked,
        string expected
    )
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var error = Assert.Single(Check(source, marked.Replace("[|", "").Replace("|]", "")));
        Assert.Equal(TextRange.Between(start, end), error.Range);
        Assert.Contains(expected, error.Text);
    }

    [Fact]
    public void A_declared_argument_may_be_used_by_a_translation_alone() =>
        Assert.Empty(
            Check("{name} invited you", "{gender, select, other {{name}}}", "name", "gender")
        );

    [Theory]
    [InlineData("{n} in {service}", "{n} in {dienst}", "dienst", "{n} in {service}")]
    [InlineData("{count} of {total}", "{total} / {cuont}", "cuont", "{total} / {count}")]
    [InlineData(
        "{n, plural, other {#}}",
        "{z, plural, one {#} other {{z}}}",
        "z",
        "{n, plural, one {#} other {{n}}}"
    )]
    public void A_misspelt_or_translated_name_is_one_mistake_and_is_renamed(
        string source,
        string translation,
        string at,
        string mended
    )
    {
        var error = Assert.Single(Check(source, translation));
        Assert.Equal(at, Parsed.At(translation, error.Range));
        Assert.Equal(mended, error.Fix!.Apply(translation));
    }

    [Theory]
    [InlineData("Deleted {name}", "Gelöscht", "Gelöscht {name}")]
    [InlineData("Delete {name}?", "Löschen?", "Löschen {name}?")]
    [InlineData("Delete {name}?", "Supprimer ?", "Supprimer {name} ?")]
    [InlineData("Delete {name}?", "削除しますか?", "削除しますか{name}?")]
    [InlineData("{name}: failed", "fehlgeschlagen", "{name}: fehlgeschlagen")]
    [InlineData("{name} failed", "Fehler", "{name} Fehler")]
    [InlineData("{a} of {b} since {d, date, short}", "{a}.", "{a} {b} {d, date, short}.")]
    [InlineData(
        "{n, plural, one {# in {s}} other {# in {s}}}",
        "{n, plural, one {# Datei} other {# Dateien}}",
        "{n, plural, one {# Datei {s}} other {# Dateien {s}}}"
    )]
    [InlineData("{n, plural, one {# x} other {# y}}", "mehrere", "mehrere {n}")]
    [InlineData("It is {name}", "C'", "C' {name}")]
    [InlineData("It is {name}", "", "{name}")]
    public void Lost_arguments_are_put_back(string source, string translation, string mended)
    {
        var errors = Check(source, translation);
        Assert.All(errors, error => Assert.Equal(mended, error.Fix!.Apply(translation)));
        Assert.NotEmpty(errors);
    }

    [Theory]
    [InlineData("{n} {s}", "{n, plural, one {} other {#}}")]
    [InlineData("It is {name}", "'{")]
    [InlineData("Deleted {name}", "'{name}' ist weg")]
    public void Without_a_place_for_it_nothing_is_offered(string source, string translation) =>
        Assert.Null(Assert.Single(Check(source, translation)).Fix);

    [Theory]
    [InlineData("{0:N2} of {1}", "von {1}", "{0:N2} von {1}")]
    [InlineData("Sum: {0,8:C}.", "Summe.", "Summe {0,8:C}.")]
    [InlineData("{{sic}} {0:G}", "d'accord {{sic}} {1}", "d'accord {{sic}} {1} {0:G}")]
    [InlineData("Due on {0:yyyy-MM-dd}", "Fällig", "Fällig {0:yyyy-MM-dd}")]
    public void A_lost_argument_of_a_composite_format_is_put_back_as_the_source_text_writes_it(
        string source,
        string translation,
        string mended
    )
    {
        var lost = Check(source, translation, MessageSyntax.Composite, "1")
            .Single(error => error.Text.Contains("is missing"));
        Assert.Equal(mended, lost.Fix!.Apply(translation));
    }

    [Fact]
    public void Nothing_is_put_into_a_text_whose_braces_would_mean_something_else_then() =>
        Assert.Null(Assert.Single(Check("{0:N2} {{x}}", "{{x}}", MessageSyntax.Composite)).Fix);

    private static IReadOnlyList<MessageError> Check(
        string source,
        string translation,
        params string[] declared
    ) => Check(source, translation, MessageSyntax.Icu, declared);

    private static IReadOnlyList<MessageError> Check(
        string source,
        string translation,
        MessageSyntax syntax,
        params string[] declared
    )
    {
        var parity = new ArgumentParity(
            source,
            MessageParser.Parse(source, DeclaredTags.None, syntax),
            declared
        );
        var parsed = MessageParser.Parse(translation, DeclaredTags.None, syntax);
        return parity.Check(translation, parsed, ArgumentUses.Of(parsed.Message!));
    }
}
