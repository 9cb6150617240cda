using System.CommandLine;

namespace LocaleGen;

/// <summary>The command <c>locale unused</c>: which keys no project of a solution uses.</summary>
internal sealed class UnusedCommand
{
    private readonly Argument<FileInfo> path = new("path")
    {
        Description = "The solution (.sln, .slnx) or the project (.csproj) to look at.",
    };

    private readonly Option<bool> json = new("--json")
    {
        Description =
            "Answer as JSON: an array of {\"key\",\"project\",\"file\",\"line\",\"column\"}.",
    };

    private UnusedCommand() { }

    /// <summary>The command.</summary>
    public static Command Create(ToolConsole console)
    {
        var options = new UnusedCommand();
        var command = new Command(
            "unused",
            """
            Lists the keys that no project of a solution uses, of public catalogs too.
            The projects are compiled in memory, so they must have been restored. A key that is looked up by a name that is
            put together at run time counts as used. Ends with 1 where there are unused keys.
            """
        )
        {
            options.path,
            options.json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(options.path) is { Exists: false } missing)
            {
                result.AddError($"There is no file '{missing}': name a solution or a project.");
            }
        });
        command.SetAction((result, token) => options.RunAsync(result, console, token));
        return command;
    }

    private async Task<int> RunAsync(
        ParseResult result,
        ToolConsole console,
        CancellationToken token
    )
    {
        var file = result.GetRequiredValue(path);
        using var solution = await OpenSolution.ReadAsync(file, console.Error, token);
        var catalogs = await CatalogUses.FindAsync(solution.Projects, token);
        if (catalogs.Count == 0)
        {
            console.Error.WriteLine(
                $"locale: no project of '{file.Name}' has texts of LocaleGen: build it once, and see that it references the package"
            );
            return ExitCode.Usage;
        }

        var report = new UnusedReport(console.Text);
        if (result.GetValue(json))
        {
            report.WriteJson(catalogs);
        }
        else
        {
            report.WriteLines(catalogs);
        }

        return catalogs.Any(catalog => catalog.Unused.Any()) ? ExitCode.Failure : ExitCode.Success;
    }
}
