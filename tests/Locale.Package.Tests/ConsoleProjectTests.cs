namespace LocaleGen;

public sealed class ConsoleProjectTests(PackageFeed feed)
{
    [Fact]
    public async Task The_README_s_console_program_builds_without_warnings_and_prints_what_it_says()
    {
        var project = feed.NewProject("Hello", "Microsoft.NET.Sdk", "LocaleGen").WithLocales();
        project.Write("Program.cs", Readme.ConsoleProgram);
        Assert.Empty((await project.BuildAsync()).MustSucceed().Diagnostics);
        var printed = (await project.RunAsync()).MustSucceed().Output;
        Assert.Equal(Readme.ConsoleOutput, printed.ReplaceLineEndings("\n"));
        var files = project.FileNames("bin");
        Assert.Contains("Locale.Runtime.dll", files);
        Assert.Contains("Locale.Messages.dll", files);
        Assert.DoesNotContain("Locale.Generators.dll", files);
        Assert.DoesNotContain("en.json", files);
        Assert.DoesNotContain("de.json", files);
    }
}
