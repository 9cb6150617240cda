namespace LocaleGen;

public class PluralTests
{
    private const string Polish =
        "{n, plural, one {# alarm} few {# alarmy} many {# alarmów} other {# alarmu}}";

    private const string Arabic =
        "{n, plural, zero {z#} one {o#} two {t#} few {f#} many {m#} other {x#}}";

    [Theory]
    [InlineData(0, "0 alarmów")]
    [InlineData(1, "1 alarm")]
    [InlineData(-1, "-1 alarm")]
    [InlineData(2, "2 alarmy")]
    [InlineData(12, "12 alarmów")]
    [InlineData(22, "22 alarmy")]
    [InlineData(1000, "1000 alarmów")]
    [InlineData(10_002, "10\u00A0002 alarmy")]
    public void The_category_of_an_integer_chooses(int number, string expected) =>
        Assert.Equal(expected, Formatted.Text("pl", Polish, (Number)number));

    [Theory]
    [InlineData(0, "z٠")]
    [InlineData(1, "o١")]
    [InlineData(2, "t٢")]
    [InlineData(3, "f٣")]
    [InlineData(11, "m١١")]
    [InlineData(100, "x١٠٠")]
    public void All_six_categories_choose(int number, string expected) =>
        Assert.Equal(expected, Formatted.Text("ar-EG", Arabic, (Number)number));

    [Theory]
    [InlineData("en", 1.0, "one 1")]
    [InlineData("en", 1.5, "other 1.5")]
    [InlineData("en", 1.0001, "one 1")]
    [InlineData("en", 0.9996, "one 1")]
    [InlineData("en", double.NaN, "other NaN")]
    [InlineData("en", double.PositiveInfinity, "other ∞")]
    [InlineData("fr", 1.9, "one 1,9")]
    [InlineData("fr", 1e6, "many 1\u202F000\u202F000")]
    public void The_number_as_it_is_written_has_the_category(
        string locale,
        double number,
        string expected
    )
    {
        var many = locale == "fr" ? "many {many #} " : "";
        var message = $"{{n, plural, one {{one #}} {many}other {{other #}}}}";
        Assert.Equal(expected, Formatted.Text(locale, message, (Number)number));
    }

    [Theory]
    [InlineData("{n, number, integer}", 1.2, "one 1")]
    [InlineData("{n, number}", 1.2, "other 1.2")]
    [InlineData("{n}", 1.2, "other 1.2")]
    [InlineData("#{n, number, integer}", 1.2, "other 1.21")]
    [InlineData("{n, number, integer}#", 1.2, "one 11.2")]
    [InlineData("{m, number, integer}#", 1.2, "other 11.2")]
    [InlineData("{m, select, other {{n, number, integer}}}", 1.2, "other 1")]
    public void The_first_use_of_the_argument_in_other_says_how_it_is_written(
        string use,
        double number,
        string expected
    )
    {
        var message = $"{{n, plural, one {{one {use}}} other {{other {use}}}}}";
        Argument[] arguments =
            use.Contains("{m, number") ? [(Number)number, (Number)1]
            : use.Contains("{m") ? [(Number)number, "x"]
            : [(Number)number];
        Assert.Equal(expected, Formatted.Text("en", message, arguments));
    }

    [Theory]
    [InlineData("{n, number, integer} jour", "# jours", 1.5, "2 jour")]
    [InlineData("# jour", "{n, number, integer} jours", 1.7, "2 jours")]
    [InlineData("{m} jour", "# jours", 1.5, "7 jour")]
    [InlineData("# jour", "# jours", 1.5, "1,5 jour")]
    [InlineData("# jour {m}", "# jours", 1.5, "1,5 jour 7")]
    [InlineData("# #", "# jours", 1.5, "1,5 1,5")]
    public void A_branch_may_write_another_number_or_in_another_style(
        string one,
        string other,
        double number,
        string expected
    )
    {
        foreach (
            var behind in new[] { "", " de {m}", " et un texte de plus de trente-deux lettres {m}" }
        )
        {
            var message = InMemoryCatalog.Single(
                "fr",
                $"{{n, plural, one {{{one}}} other {{{other}}}}}{behind}",
                new("n", "double"),
                new("m", "int")
            );
            var text = expected + behind.Replace("{m}", "7");
            Assert.Equal(text, Formatted.Text(message, (Number)number, (Number)7));
        }
    }

    [Fact]
    public void A_category_without_a_branch_takes_other() =>
        Assert.Equal("3 x", Formatted.Text("pl", "{n, plural, one {# a} other {# x}}", (Number)3));

    [Fact]
    public void Branches_may_be_empty_and_text_goes_on_behind_them()
    {
        const string message = "a{n, plural, one {} other {s}}b{n, plural, one {x} other {}}{t}";
        Assert.Equal("abx!", Formatted.Text("en", message, (Number)1, "!"));
        Assert.Equal("asb!", Formatted.Text("en", message, (Number)2, "!"));
    }

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(11, "11th")]
    [InlineData(111, "111th")]
    [InlineData(1001, "1,001st")]
    public void Ordinals_choose_by_ordinal_rules(int number, string expected) =>
        Assert.Equal(
            expected,
            Formatted.Text(
                "en",
                "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
                (Number)number
            )
        );

    [Fact]
    public void Ordinals_of_fractions_and_wide_integers_have_a_category_too()
    {
        const string message = "{n, selectordinal, one {#st} other {#th}}";
        Assert.Equal("1.5th", Formatted.Text("en", message, (Number)1.5));
        Assert.Equal("1st", Formatted.Text("en", message, (Number)1.0m));
        Assert.Equal(
            "1,000,000,000,000,000,000,001st",
            Formatted.Text("en", message, (Number)((Int128)1_000_000_000_000 * 1_000_000_000 + 1))
        );
    }
}
