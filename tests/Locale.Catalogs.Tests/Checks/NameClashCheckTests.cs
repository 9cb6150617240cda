namespace LocaleGen.Tests;

public sealed class NameClashCheckTests
{
    [Fact]
    public void Keys_of_one_name_are_reported_with_both_places()
    {
        var clash = Assert.Single(Check("""{ "sign-in": "1", "sign_in": "2", "sign": "3" }"""));
        Assert.Equal("sign_in", Slice(clash));
        Assert.Contains("'sign-in' in en.json(1,4) both need the C# name 'SignIn'", clash.Text);
    }

    [Fact]
    public void A_key_whose_name_is_that_of_a_group_is_reported()
    {
        var clash = Assert.Single(Check("""{ "my-alerts": "1", "my_alerts": { "a": "2" } }"""));
        Assert.Equal("my-alerts", Slice(clash));
        Assert.Contains("'my_alerts.a'", clash.Text);
    }

    [Fact]
    public void Keys_of_different_groups_may_have_one_name() =>
        Assert.Empty(Check("""{ "a": { "title": "1" }, "b": { "title": "2" }, "title": "3" }"""));

    [Fact]
    public void A_project_without_a_source_has_no_names() =>
        Assert.Empty(NameClashCheck.Check(new LocaleFolder("en", []), Name));

    private static List<CatalogDiagnostic> Check(string text) =>
        NameClashCheck
            .Check(new LocaleFolder("en", [CatalogFile.Read("en.json", new("en", ""), text)]), Name)
            .ToList();

    private static string Name(string key) =>
        string.Concat(
            key.Split('-', '_').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1))
        );

    private static string Slice(CatalogDiagnostic found) =>
        found.File!.Text.Substring(found.Range.Start, found.Range.Length);
}
