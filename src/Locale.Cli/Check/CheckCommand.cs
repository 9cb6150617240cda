using System.CommandLine;

namespace LocaleGen;

/// <summary>The command <c>locale check</c>.</summary>
internal static class CheckCommand
{
    private const string Description = """
        Checks locale files by the rules of the compiler ('locale rules' lists them).
        Rules of use in C# (4xx) need a compilation and speak in the build; 'locale unused' finds unused keys of a solution.
        Of a project the XML is read, with Directory.Build.props and .targets above it, and not what MSBuild makes of it: conditions
        other than '$(Name)' == '' are taken for false, imports are not followed. Severities are those of .globalconfig. Options go before both.
        Ends with 0 where nothing is as severe as --fail-on, 1 where something is, 2 where the command line is wrong.
        """;

    /// <summary>The command.</summary>
    public static Command Create(ToolConsole console)
    {
        var options = new CheckOptions();
        var command = new Command("check", Description) { options.Paths };
        foreach (var option in options.All)
        {
            command.Options.Add(option);
        }

        CheckOptionRules.AddTo(command, options);
        var reader = new CheckRequestReader(options);
        command.SetAction(result => new CheckRun(reader.Read(result), console).Run());
        return command;
    }
}
