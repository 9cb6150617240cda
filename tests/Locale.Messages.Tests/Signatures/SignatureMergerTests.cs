namespace LocaleGen;

public class SignatureMergerTests
{
    [Theory]
    [InlineData("{a}", "a:Text")]
    [InlineData("{a, select, other {}}", "a:Text")]
    [InlineData("{a} {a, number}", "a:Number")]
    [InlineData("{a, plural, other {}}", "a:Number")]
    [InlineData("{a, date}", "a:Moment")]
    public void Use_decides_the_kind(string text, string expected) =>
        Assert.Equal(expected, Signature([("en", text)]));

    [Theory]
    [InlineData("string", "a:Text")]
    [InlineData(" String? ", "a:Text")]
    [InlineData("int", "a:Number")]
    [InlineData("Number", "a:Number")]
    [InlineData("System.Int128", "a:Number")]
    [InlineData("System.Numerics.BigInteger", "a:Number")]
    [InlineData("decimal", "a:Number")]
    [InlineData("Version", "a:Formattable(Version)")]
    [InlineData("System.DateTime", "a:Moment")]
    [InlineData("DateOnly?", "a:Moment")]
    [InlineData("string[]", "a:List")]
    [InlineData("", "a:Text")]
    [InlineData(null, "a:Text")]
    public void A_plain_argument_takes_the_type_of_the_metadata(
        string? typeName,
        string expected
    ) => Assert.Equal(expected, Signature([("en", "{a}")], ("a", typeName)));

    [Theory]
    [InlineData("string", "a:Text")]
    [InlineData("Shop.OrderState", "a:Enum(Shop.OrderState)")]
    public void A_select_takes_the_enum_of_the_metadata(string typeName, string expected) =>
        Assert.Equal(expected, Signature([("en", "{a, select, other {}} {a}")], ("a", typeName)));

    [Fact]
    public void A_translation_that_contradicts_the_metadata_changes_no_type()
    {
        var merged = Merge([("en", "{a}"), ("pl", "{a, date}")], ("a", "string"));

        Assert.Equal("a:Text", Describe(merged.Signature));
        Assert.Equal("pl", Assert.Single(merged.Clashes).Place.Locale);
    }

    [Fact]
    public void A_number_in_any_locale_makes_a_number()
    {
        var merged = Merge([("en", "{n} files"), ("de", "{n, plural, other {# Dateien}}")]);

        Assert.Equal("n:Number", Describe(merged.Signature));
        Assert.Empty(merged.Clashes);
    }

    [Fact]
    public void Parameters_stand_in_the_order_of_the_source_and_then_of_the_translations() =>
        Assert.Equal(
            "b:Text a:Text x:Text y:Text",
            Signature([("en", "{b} {a}"), ("de", "{x} {a} {b}"), ("fr", "{y} {x}")])
        );

    [Fact]
    public void Metadata_that_names_every_argument_gives_the_order() =>
        Assert.Equal("a:Text b:Number", Signature([("en", "{b} {a}")], ("a", null), ("b", "int")));

    [Fact]
    public void Metadata_that_leaves_an_argument_out_does_not_give_the_order() =>
        Assert.Equal(
            "b:Text a:Number c:Text",
            Signature([("en", "{b} {a}")], ("c", null), ("a", "int"))
        );

    [Fact]
    public void An_argument_that_only_the_metadata_names_stays_while_the_texts_are_broken() =>
        Assert.Equal("a:Text n:Number", Signature([], ("a", "string"), ("n", "int")));

    [Fact]
    public void A_message_without_arguments_has_the_empty_signature() =>
        Assert.Equal(MessageSignature.Empty, Merge([("en", "hello")]).Signature);

    [Fact]
    public void A_clash_between_locales_names_both_places_and_the_first_use_wins()
    {
        var merged = Merge([("en", "{n, plural, other {}}"), ("de", "am {n, select, other {}}")]);

        var clash = Assert.Single(merged.Clashes);
        Assert.Equal(
            ("n", "de", new TextRange(4, 1)),
            (clash.Name, clash.Place.Locale, clash.Place.Use.Range)
        );
        Assert.Equal(("en", new TextRange(1, 1)), (clash.Earlier!.Locale, clash.Earlier.Use.Range));
        Assert.Equal(
            "The argument 'n' is used as the text of a select in de:4, but as a number in en:1: "
                + "use it in one way, or two arguments",
            clash.Describe(Where)
        );
        Assert.Equal("n:Number", Describe(merged.Signature));
    }

    [Fact]
    public void A_clash_inside_one_message_is_found()
    {
        var clash = Assert.Single(Merge([("en", "{n, select, other {{n, number}}}")]).Clashes);

        Assert.Equal(("en", "en"), (clash.Place.Locale, clash.Earlier!.Locale));
    }

    [Theory]
    [InlineData("{a, number}", "string")]
    [InlineData("{a, plural, other {}}", "OrderState")]
    [InlineData("{a, select, other {}}", "int")]
    [InlineData("{a, date}", "int")]
    public void Metadata_that_contradicts_the_use_clashes_with_it(string text, string typeName)
    {
        var clash = Assert.Single(Merge([("en", text)], ("a", typeName)).Clashes);

        Assert.Null(clash.Earlier);
        Assert.Equal(typeName, clash.DeclaredType);
        Assert.Contains($"but its metadata says '{typeName}'", clash.Describe(Where));
    }

    [Fact]
    public void A_date_fits_any_type_of_the_metadata_that_is_no_word_of_ours() =>
        Assert.Empty(Merge([("en", "{a, date}")], ("a", "DateTimeOffset")).Clashes);

    private static string Where(ArgumentPlace place) => $"{place.Locale}:{place.Use.Range.Start}";

    private static string Signature(
        (string Locale, string Text)[] texts,
        params (string Name, string? TypeName)[] declarations
    ) => Describe(Merge(texts, declarations).Signature);

    private static MergedSignature Merge(
        (string Locale, string Text)[] texts,
        params (string Name, string? TypeName)[] declarations
    ) =>
        SignatureMerger.Merge(
            [
                .. texts.Select(text => new LocaleUses(
                    text.Locale,
                    ArgumentUses.Of(MessageParser.Parse(text.Text).Message!)
                )),
            ],
            [
                .. declarations.Select(declaration => new ArgumentDeclaration(
                    declaration.Name,
                    declaration.TypeName
                )),
            ]
        );

    private static string Describe(MessageSignature signature) =>
        string.Join(
            " ",
            signature.Arguments.Select(argument =>
                $"{argument.Name}:{argument.Kind}"
                + (argument.TypeName is null ? "" : $"({argument.TypeName})")
            )
        );
}
