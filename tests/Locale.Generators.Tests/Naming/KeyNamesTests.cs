namespace LocaleGen.Tests;

public sealed class KeyNamesTests
{
    [Fact]
    public void Dots_nest()
    {
        var name = Assert.Single(KeyNames.Of(["alerts.sign-in.title"]).Names);
        Assert.Equal(["Alerts", "SignIn", "Title"], name.Path);
        Assert.Equal("AlertsSignInTitle", name.Constant);
    }

    [Fact]
    public void Groups_that_become_one_name_are_one_group() =>
        Assert.Equal(2, KeyNames.Of(["sign-in.a", "sign_in.b"]).Names.Count);

    [Theory]
    [InlineData("sign-in", "sign_in", "SignIn")]
    [InlineData("a.sign-in", "A.sign_in", "A.SignIn")]
    [InlineData("alerts", "Alerts.title", "Alerts.Title")]
    [InlineData("Alerts.title", "alerts", "Alerts")]
    [InlineData("alerts.title", "alertsTitle", "AlertsTitle")]
    public void Of_two_keys_of_one_name_the_first_keeps_it(string first, string second, string name)
    {
        var names = KeyNames.Of([first, second, "other"]);
        Assert.Equal([first, "other"], names.Names.Select(one => one.Key));
        Assert.Equal(new KeyNameClash(second, first, name), Assert.Single(names.Clashes));
    }

    [Theory]
    [InlineData("The {0} field is required.", "The0FieldIsRequired")]
    [InlineData("..a...b.", "AB")]
    [InlineData("...", "_")]
    [InlineData("", "_")]
    public void The_full_stop_of_a_sentence_opens_no_group(string key, string constant) =>
        Assert.Equal(constant, Assert.Single(KeyNames.Of([key]).Names).Constant);

    [Fact]
    public void A_key_of_five_hundred_dots_does_not_nest_forever()
    {
        var key = string.Join(".", Enumerable.Repeat("a", 500));
        var name = Assert.Single(KeyNames.Of([key]).Names);
        Assert.Equal(KeyNames.DeepestGroup + 1, name.Path.Count);
    }
}
