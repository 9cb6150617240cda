namespace LocaleGen.Tests;

public sealed class LocaleFilePathTests
{
    [Theory]
    [InlineData("de.json", "de", "", "")]
    [InlineData("de/alerts.json", "de", "alerts", "alerts.")]
    [InlineData("de/web/alerts.json", "de", "web/alerts", "web.alerts.")]
    [InlineData(@"de\web\alerts.json", "de", "web/alerts", "web.alerts.")]
    [InlineData("zh-Hant-HK.json", "zh-Hant-HK", "", "")]
    [InlineData("de/a.b.json", "de", "a.b", "a.b.")]
    [InlineData("de", "de", "", "")]
    [InlineData("", "", "", "")]
    public void A_path_says_the_locale_and_the_group(
        string path,
        string culture,
        string group,
        string prefix
    )
    {
        var place = LocaleFilePath.FromRelativePath(path);
        Assert.Equal((culture, group, prefix), (place.Culture, place.Group, place.Prefix));
    }

    [Theory]
    [InlineData("alerts", "alerts.")]
    [InlineData("web/alerts", "web.alerts.")]
    [InlineData(@"web\alerts\", "web.alerts.")]
    [InlineData("", "")]
    public void A_group_of_the_project_gives_the_prefix_of_its_keys(string group, string prefix) =>
        Assert.Equal(prefix, LocaleFilePath.PrefixOf(group));
}
