namespace LocaleGen.Tests;

public sealed class ResxFilePathTests
{
    private const string Source = "en-US";

    [Theory]
    [InlineData("Resources.resx", "en-US", "")]
    [InlineData("Resources.de.resx", "de", "")]
    [InlineData("Resources.zh-Hant.resx", "zh-Hant", "")]
    [InlineData("Properties/Resources.fr-CA.resx", "fr-CA", "")]
    [InlineData("Errors.resx", "en-US", "Errors")]
    [InlineData("Errors.de.resx", "de", "Errors")]
    [InlineData("My.App.resx", "en-US", "My.App")]
    [InlineData(
        "Resources\\Controllers\\HomeController.de.resx",
        "de",
        "Controllers/HomeController"
    )]
    [InlineData("Resources/Controllers.HomeController.de.resx", "de", "Controllers.HomeController")]
    [InlineData("de/Errors.resx", "en-US", "de/Errors")]
    [InlineData("de.resx", "de", "")]
    [InlineData("No.resx", "en-US", "No")]
    [InlineData(".resx", "en-US", ".resx")]
    [InlineData("", "en-US", "")]
    public void A_RESX_file_is_named_as_dotnet_names_it(
        string path,
        string culture,
        string group
    ) => Assert.Equal(Expected(culture, group), Locate(LocaleFormat.Resx, path));

    [Theory]
    [InlineData("Strings/de-DE/Resources.resw", "de-DE", "")]
    [InlineData("de/Resources.resw", "de", "")]
    [InlineData("src/App/Strings/sr-Cyrl/Errors.resw", "sr-Cyrl", "Errors")]
    [InlineData("Strings/language-fr/Resources.resw", "fr", "")]
    [InlineData("Strings/Resources.lang-de.resw", "de", "")]
    [InlineData("Strings/de/dialogs/Save.resw", "de", "dialogs/Save")]
    [InlineData("Strings/klingon/Resources.resw", "klingon", "")]
    [InlineData("Strings/Resources.resw", "en-US", "")]
    [InlineData("Resources.resw", "en-US", "")]
    public void A_RESW_file_is_named_as_Windows_names_it(
        string path,
        string culture,
        string group
    ) => Assert.Equal(Expected(culture, group), Locate(LocaleFormat.Resw, path));

    [Theory]
    [InlineData("Resources.en-US.resx")]
    [InlineData("en-US.resx")]
    public void A_file_that_is_named_by_the_source_locale_is_not_neutral(string path) =>
        Assert.Equal(new LocaleFilePath(Source, ""), Locate(LocaleFormat.Resx, path));

    // What names no locale is of the source's.
    private static LocaleFilePath Expected(string culture, string group) =>
        new(culture, group) { IsNeutral = culture == Source };

    private static LocaleFilePath Locate(LocaleFormat format, string path) =>
        format.Locate(
            path,
            Source,
            tag =>
                LocaleTag.TryParse(tag, out var parsed)
                && CldrData.Full.Find(CldrData.Full.Tags.Canonicalize(parsed)) is not null
        );
}
