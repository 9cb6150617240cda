using LocaleGen.AspNetCore;
using Microsoft.Extensions.Localization;

namespace LocaleGen;

public sealed class LocalizerTests : IDisposable
{
    private readonly Localizers localizers = new();

    public void Dispose() => localizers.Dispose();

    [Theory]
    [InlineData("en", "Alerts")]
    [InlineData("de", "Alarme")]
    [InlineData("de-CH", "Alarme")]
    [InlineData("pl", "Alerty")]
    [InlineData("xx", "Alerts")]
    public void A_key_gives_the_text_of_the_current_locale(string locale, string expected)
    {
        using var scope = LocaleScope.Use(locale);
        var text = localizers.Plain["title"];
        Assert.Equal(expected, text.Value);
        Assert.Equal("title", text.Name);
        Assert.False(text.ResourceNotFound);
    }

    [Fact]
    public void One_localizer_follows_the_current_locale()
    {
        var localizer = localizers.Plain;
        using (LocaleScope.Use("de"))
        {
            Assert.Equal("Alarme", localizer["title"]);
        }

        using (LocaleScope.Use("pl"))
        {
            Assert.Equal("Alerty", localizer["title"]);
        }
    }

    [Fact]
    public void A_key_that_is_not_there_gives_its_name_and_says_so()
    {
        var text = localizers.Plain["no such key", 1, 2];
        Assert.Equal("no such key", text.Value);
        Assert.True(text.ResourceNotFound);
        Assert.Empty(localizers.Log.Warnings);
    }

    [Fact]
    public void A_key_may_have_spaces()
    {
        using var scope = LocaleScope.Use("de");
        Assert.Equal("Bitte nennen Sie Ihren Namen", localizers.Plain["Name is required"]);
    }

    [Fact]
    public void The_localizer_of_a_type_looks_into_its_group_first_and_then_for_the_key()
    {
        using var scope = LocaleScope.Use("de");
        Assert.Equal("Start", localizers.For<HomePage>()["title"]);
        Assert.Equal("Start", localizers.For<HomePage<int>>()["title"]);
        Assert.Equal("Alarme", localizers.For<AlertState>()["title"]);
        Assert.Equal("Hallo Ada", localizers.For<HomePage>()["hello", "Ada"]);
    }

    [Fact]
    public void A_localizer_by_base_name_is_that_of_its_last_part()
    {
        using var scope = LocaleScope.Use("de");
        Assert.Equal("Start", localizers.Factory.Create("Site.Views.HomePage", "Site")["title"]);
        Assert.Equal("Alarme", localizers.Factory.Create("Site.Views.Other", "Site")["title"]);
    }

    [Fact]
    public void All_texts_are_those_of_the_locale_and_with_its_parents_those_it_inherits()
    {
        using var scope = LocaleScope.Use("de-AT");
        var own = Assert.Single(localizers.Plain.GetAllStrings(includeParentCultures: false));
        Assert.Equal(("title", "Alarme für Österreich"), (own.Name, own.Value));
        var all = localizers.Plain.GetAllStrings().ToDictionary(text => text.Name, Value);
        Assert.Equal(Strings.Catalog.Keys.Order(), all.Keys.Order());
        Assert.Equal("Alarme für Österreich", all["title"]);
        Assert.Equal("Hallo {name}", all["hello"]);
        Assert.Equal("{count} Alarme in {service}", all["alerts.firing"]);
        Assert.Equal("Sie und {count} weitere", all["seats"]);
    }

    [Fact]
    public void All_texts_of_a_type_go_by_the_names_it_finds_them_under()
    {
        using var scope = LocaleScope.Use("de");
        var all = localizers.For<HomePage>().GetAllStrings().ToDictionary(text => text.Name, Value);
        Assert.Equal("Start", all["title"]);
        Assert.Equal(Strings.Catalog.Keys.Count - 1, all.Count);
    }

    private static string Value(LocalizedString text) => text.Value;
}
