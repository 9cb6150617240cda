namespace LocaleGen;

public sealed class MarkupProjectTests(PackageFeed feed)
{
    [Fact]
    public async Task Tags_pseudo_locales_fakes_and_watching_work_from_the_package()
    {
        var project = feed.NewProject("Marked", "Microsoft.NET.Sdk", "LocaleGen");
        project
            .Edit(
                "Marked.csproj",
                "</PropertyGroup>",
                "<LocaleTags>b</LocaleTags><LocalePseudo>true</LocalePseudo></PropertyGroup>"
            )
            .Write(
                "Locales/en.json",
                """
                { "terms": "Read <link>the <b>terms</b></link>, {name}", "@terms": { "tags": ["link"] },
                  "title": "Alerts" }
                """
            )
            .Write("Program.cs", Program);
        Assert.Empty((await project.BuildAsync()).MustSucceed().Diagnostics);
        var printed = (await project.RunAsync()).MustSucceed().Output;
        Assert.Equal(
            """
            Read <a href="https://x.org">the <b>terms</b></a>, A&amp;B
            Read <https://x.org|the terms>, A&amp;B
            [ÀÀļééŕţš]
            terms(link: https://x.org, name: x)
            Sirens
            Alerts

            """.ReplaceLineEndings("\n"),
            printed.ReplaceLineEndings("\n")
        );
    }

    private const string Program = """
        using System;
        using System.IO;
        using LocaleGen;
        using Marked;

        Console.OutputEncoding = System.Text.Encoding.UTF8;
        Strings en = Strings.For("en");
        Console.WriteLine(en.Terms("https://x.org", "A&B").Html);
        Console.WriteLine(en.Terms("https://x.org", "A&B").Mrkdwn);
        Console.WriteLine(Strings.For("en-XA").Title);
        Console.WriteLine(Strings.Fake().Terms(link: "https://x.org", name: "x"));
        var folder = Directory.CreateTempSubdirectory();
        File.WriteAllText(Path.Combine(folder.FullName, "en.json"), "{ \"title\": \"Sirens\" }");
        using (LocaleScope.Watch(folder.FullName))
        {
            Console.WriteLine(Strings.For("en").Title);
        }

        folder.Delete(recursive: true);
        Console.WriteLine(Strings.For("en").Title);
        """;
}
