using System.Globalization;

namespace LocaleGen;

/// <summary>Every sample that CLDR gives for its plural rules.</summary>
public class PluralSampleTests
{
    public static TheoryData<string> CardinalLocales => [.. CldrSamples.LocalesOf("cardinal")];

    public static TheoryData<string> OrdinalLocales => [.. CldrSamples.LocalesOf("ordinal")];

    [Fact]
    public void All_locales_with_rules_have_samples()
    {
        Assert.Equal(224, CardinalLocales.Count);
        Assert.Equal(108, OrdinalLocales.Count);
        Assert.Equal(91, CldrSamples.Ranges.SelectMany(pair => pair.Locales).Distinct().Count());
    }

    [Theory, MemberData(nameof(CardinalLocales))]
    public void Cardinal_samples_have_their_category(string locale)
    {
        var rules = Tags.Find(locale)!.Plurals;
        foreach (var (number, category) in CldrSamples.Of("cardinal", locale))
        {
            Assert.True(PluralOperands.TryParse(number, out var operands), number);
            Assert.True(
                category == rules.Cardinal(operands),
                $"{number} is {rules.Cardinal(operands)}, not {category}"
            );
            Assert.Contains(category, rules.CardinalCategories);
            if (IsInteger(number, out var integer))
            {
                Assert.True(
                    category == rules.Cardinal(integer),
                    $"integer {number} is {rules.Cardinal(integer)}"
                );
            }
        }
    }

    [Theory, MemberData(nameof(OrdinalLocales))]
    public void Ordinal_samples_have_their_category(string locale)
    {
        var rules = Tags.Find(locale)!.Plurals;
        foreach (var (number, category) in CldrSamples.Of("ordinal", locale))
        {
            Assert.True(PluralOperands.TryParse(number, out var operands), number);
            Assert.True(
                category == rules.Ordinal(operands),
                $"{number} is {rules.Ordinal(operands)}, not {category}"
            );
            Assert.Contains(category, rules.OrdinalCategories);
            if (IsInteger(number, out var integer))
            {
                Assert.True(
                    category == rules.Ordinal(integer),
                    $"integer {number} is {rules.Ordinal(integer)}"
                );
            }
        }
    }

    [Theory, MemberData(nameof(CardinalLocales))]
    public void The_cardinal_categories_are_those_that_have_samples(string locale)
    {
        var sampled = CldrSamples
            .Of("cardinal", locale)
            .Select(sample => sample.Category)
            .Append(PluralCategory.Other);
        Assert.Equal(
            sampled.Distinct().OrderBy(InCldrOrder),
            Tags.Find(locale)!.Plurals.CardinalCategories
        );
    }

    [Theory, MemberData(nameof(OrdinalLocales))]
    public void The_ordinal_categories_are_those_that_have_samples(string locale)
    {
        var sampled = CldrSamples
            .Of("ordinal", locale)
            .Select(sample => sample.Category)
            .Append(PluralCategory.Other);
        Assert.Equal(
            sampled.Distinct().OrderBy(InCldrOrder),
            Tags.Find(locale)!.Plurals.OrdinalCategories
        );
    }

    private static bool IsInteger(string number, out ulong integer) =>
        ulong.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out integer);

    private static int InCldrOrder(PluralCategory category) =>
        category == PluralCategory.Other ? int.MaxValue : (int)category;
}
