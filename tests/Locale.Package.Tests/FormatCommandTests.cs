namespace LocaleGen;

/// <summary>Fixes of what stands in C#, from the command line.</summary>
public sealed class FormatCommandTests(PackageFeed feed)
{
    private const string German = "Locales/de.json";

    [Fact]
    public async Task Dotnet_format_fixes_what_stands_in_code_and_the_build_is_clean()
    {
        var project = NewProject(Before);
        var found = project.Places((await project.BuildAsync()).MustSucceed());
        Assert.Equal(
            ["LOC402", "LOC404", "LOC404", "LOC405", "LOC406", "LOC406"],
            found.Select(place => place[^6..]).Order(StringComparer.Ordinal)
        );

        var formatted = await DotNet.RunAsync(
            project.Folder,
            "format",
            "analyzers",
            "--severity",
            "hidden",
            "--no-restore"
        );

        Assert.Empty(formatted.MustSucceed().Diagnostics);
        Assert.Equal(After, project.Read("Program.cs"));
        Assert.Contains("\"goodMorning\": \"Good morning, {name}\"", project.Read(German));
        Assert.Empty((await project.BuildAsync()).MustSucceed().Diagnostics);
        Assert.Equal(
            "Welcome back\nGood morning, you\nAlarme\n",
            (await project.RunAsync()).MustSucceed().Output.ReplaceLineEndings("\n")
        );
    }

    private ConsumerProject NewProject(string program) =>
        feed.NewProject("Shop", "Microsoft.NET.Sdk.Web", "LocaleGen.AspNetCore")
            .Write("Locales/en.json", Texts.Replace("Alarme", "Alerts"))
            .Write(German, Texts)
            .Write("Program.cs", program)
            .Write(
                ".globalconfig",
                """
                is_global = true
                dotnet_diagnostic.LOC404.severity = warning
                dotnet_diagnostic.LOC406.severity = warning
                """
            );

    private const string Texts = """
        {
          "alerts": {
            "title": "Alarme",
            "firing": "{count, plural, one {#} other {#}} in {service}"
          }
        }
        """;

    private const string Before = """
        using System.Globalization;
        using Microsoft.Extensions.Localization;
        using Shop;

        var name = args.Length > 0 ? args[0] : "you";
        CultureInfo.CurrentUICulture = new CultureInfo("de");
        Console.WriteLine("Welcome back");
        Console.WriteLine($"Good morning, {name}");
        Console.WriteLine(Strings.For(CultureInfo.CurrentCulture.Name).Alerts.Title);

        internal static class Page
        {
            public static string Title(IStringLocalizer localizer) => localizer["alerts.tilte"];

            public static string Show(IStringLocalizer localizer) =>
                $"{localizer["alerts.title"]}: {localizer["alerts.firing", 3, "api"]}";
        }

        """;

    private const string After = """
        using System.Globalization;
        using Microsoft.Extensions.Localization;
        using Shop;

        var name = args.Length > 0 ? args[0] : "you";
        CultureInfo.CurrentUICulture = new CultureInfo("de");
        Console.WriteLine(Strings.Current.App.WelcomeBack);
        Console.WriteLine(Strings.Current.App.GoodMorning(name).ToString());
        Console.WriteLine(Strings.For(CultureInfo.CurrentUICulture.Name).Alerts.Title);

        internal static class Page
        {
            public static string Title(IStringLocalizer localizer) => Strings.Current.Alerts.Title;

            public static string Show(IStringLocalizer localizer) =>
                $"{Strings.Current.Alerts.Title}: {Strings.Current.Alerts.Firing(3, "api")}";
        }

        """;
}
