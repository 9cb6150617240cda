using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

public class PluralRulesTests
{
    public static TheoryData<int> CardinalSets => [.. Enumerable.Range(0, CardinalRules.Count)];

    public static TheoryData<int> OrdinalSets => [.. Enumerable.Range(0, OrdinalRules.Count)];

    [Theory, MemberData(nameof(CardinalSets))]
    public void A_cardinal_of_an_integer_is_that_of_its_operands(int set)
    {
        var rules = new PluralRules(set, 0, 0);
        Prop.ForAll(
                Arb.From(PluralOperandsTests.AnyInteger),
                integer =>
                    rules.Cardinal(integer) == rules.Cardinal(PluralOperands.FromInteger(integer))
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Theory, MemberData(nameof(OrdinalSets))]
    public void An_ordinal_of_an_integer_is_that_of_its_operands(int set)
    {
        var rules = new PluralRules(0, set, 0);
        Prop.ForAll(
                Arb.From(PluralOperandsTests.AnyInteger),
                integer =>
                    rules.Ordinal(integer) == rules.Ordinal(PluralOperands.FromInteger(integer))
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Theory, MemberData(nameof(CardinalSets))]
    public void Any_number_has_one_of_the_cardinal_categories_of_its_set(int set)
    {
        var rules = new PluralRules(set, 0, 0);
        Prop.ForAll(
                Arb.From(PluralOperandsTests.AnyInteger),
                Arb.From(Gen.Choose(0, 4)),
                Arb.From(Gen.Elements(0, 0, 3, 6)),
                (number, fraction, exponent) =>
                {
                    var digits = number
                        .ToString("D6")
                        .Select(digit => (byte)(digit - '0'))
                        .ToArray();
                    var operands = PluralOperands.FromDigits(digits, fraction, exponent);
                    return rules.CardinalCategories.Contains(rules.Cardinal(operands));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_rules_are_other_always()
    {
        var none = default(PluralRules);
        Assert.Equal(PluralCategory.Other, none.Cardinal(1));
        Assert.Equal(PluralCategory.Other, none.Ordinal(PluralOperands.FromInteger(1)));
        Assert.Equal(PluralCategory.Other, none.Range(PluralCategory.One, PluralCategory.Few));
        Assert.Equal([PluralCategory.Other], none.OrdinalCategories);
    }

    [Fact]
    public void Categories_are_in_the_order_of_CLDR()
    {
        PluralCategory[] all =
        [
            PluralCategory.Zero,
            PluralCategory.One,
            PluralCategory.Two,
            PluralCategory.Few,
            PluralCategory.Many,
            PluralCategory.Other,
        ];
        var lists = Enumerable
            .Range(0, CardinalRules.Count)
            .Select(set => new PluralRules(set, 0, 0).CardinalCategories);
        Assert.Contains(lists, list => list.SequenceEqual(all));
        Assert.All(lists, list => Assert.Equal(all.Intersect(list), list));
    }

    [Fact]
    public void Rules_are_read_as_they_were_written()
    {
        var rules = new PluralRules(
            CardinalRules.Count - 1,
            OrdinalRules.Count - 1,
            RangeRules.Count - 1
        );
        Assert.Equal(rules, Reread(rules));
    }

    [Fact]
    public void Rules_of_another_version_are_refused() =>
        Assert.Contains(
            "another version",
            Assert
                .Throws<FormatException>(() => Reread(new PluralRules(CardinalRules.Count, 0, 0)))
                .Message
        );

    private static PluralRules Reread(PluralRules rules)
    {
        var writer = new RecordWriter();
        rules.WriteTo(writer);
        var reader = new RecordReader(System.Text.Encoding.UTF8.GetBytes(writer.ToString()));
        return PluralRules.Read(ref reader);
    }
}
