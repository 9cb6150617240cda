namespace LocaleGen;

/// <summary>Locales without plural rules of their own take those of the tag without its last subtag (UTS #35, Part 1).</summary>
public class PluralInheritanceTests
{
    [Theory]
    [InlineData("de-AT", "de")]
    [InlineData("sr-Latn", "sr")]
    [InlineData("sr-Latn-ME", "sr")]
    [InlineData("bs-Cyrl", "bs")]
    [InlineData("zh-Hant-HK", "zh")]
    [InlineData("hi-Latn", "hi")]
    [InlineData("pt-AO", "pt")]
    [InlineData("fr-CA", "fr")]
    public void Rules_are_inherited(string locale, string from) =>
        Assert.Equal(Tags.Find(from)!.Plurals, Tags.Find(locale)!.Plurals);

    [Fact]
    public void Rules_of_its_own_win()
    {
        Assert.NotEqual(Tags.Find("pt")!.Plurals, Tags.Find("pt-PT")!.Plurals);
        Assert.NotEqual(
            Tags.Find("en")!.Plurals.OrdinalSet,
            Tags.Find("kok-Latn")!.Plurals.OrdinalSet
        );
    }

    [Theory]
    [InlineData("ht")]
    [InlineData("agq")]
    [InlineData("und")]
    public void A_language_without_rules_has_other_alone(string locale)
    {
        var plurals = Tags.Find(locale)!.Plurals;
        Assert.Equal(default, plurals);
        Assert.Equal(PluralCategory.Other, plurals.Cardinal(1));
        Assert.Equal(PluralCategory.Other, plurals.Ordinal(1));
        Assert.Equal([PluralCategory.Other], plurals.CardinalCategories);
    }

    [Theory]
    [InlineData("guw", PluralCategory.Other)]
    [InlineData("sh", PluralCategory.Few)]
    [InlineData("mo", PluralCategory.Few)]
    [InlineData("tl", PluralCategory.One)]
    [InlineData("jw", PluralCategory.Other)]
    [InlineData("ars", PluralCategory.Two)]
    public void Locales_that_have_nothing_but_plural_rules_are_found(
        string locale,
        PluralCategory two
    )
    {
        Assert.Equal(two, Tags.Find(locale)!.Plurals.Cardinal(2));
        Assert.NotNull(Tags.Find(locale)!.Numbers);
        Assert.DoesNotContain(locale, CldrData.Full.Locales);
    }
}
