using System.Diagnostics;

namespace LocaleGen;

public sealed class WebProjectTests(PackageFeed feed)
{
    private const string Listening = "Now listening on: ";

    [Fact]
    public async Task The_README_s_web_program_answers_in_the_language_of_the_request()
    {
        var project = feed.NewProject("Hello", "Microsoft.NET.Sdk.Web", "LocaleGen.AspNetCore");
        project.WithLocales();
        project.Write("Program.cs", Readme.WebProgram);
        Assert.Empty((await project.PublishAsync()).MustSucceed().Diagnostics);
        foreach (var folder in new[] { "bin", "publish" })
        {
            var files = project.FileNames(folder);
            Assert.Contains("Locale.AspNetCore.dll", files);
            Assert.DoesNotContain("en.json", files);
            Assert.DoesNotContain("de.json", files);
        }

        using var program = Start(Path.Combine(project.Folder, "publish"));
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressOf(program) };
            Assert.Equal("3 aktive Alarme in api", await GetAsync(client, "/", "de-AT"));
            Assert.Equal("3 alerts are firing in api", await GetAsync(client, "/", "fr, en;q=0.5"));
            Assert.Equal("Alarme", await GetAsync(client, "/title", "de"));
            Assert.Equal("Alerts", await GetAsync(client, "/title?locale=en", "de"));
        }
        finally
        {
            program.Kill(entireProcessTree: true);
        }
    }

    private static Process Start(string folder)
    {
        var start = DotNet.StartInfo(folder, "Hello.dll");
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        return Process.Start(start)!;
    }

    private static async Task<Uri> AddressOf(Process program)
    {
        while (await program.StandardOutput.ReadLineAsync() is { } line)
        {
            var found = line.IndexOf(Listening, StringComparison.Ordinal);
            if (found >= 0)
            {
                return new Uri(line[(found + Listening.Length)..]);
            }
        }

        throw new InvalidOperationException(await program.StandardError.ReadToEndAsync());
    }

    private static async Task<string> GetAsync(HttpClient client, string path, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Language", language);
        using var response = await client.SendAsync(request);
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }
}
