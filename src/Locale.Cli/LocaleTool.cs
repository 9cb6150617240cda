using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;

namespace LocaleGen;

/// <summary>The <c>locale</c> tool: its commands, and how a command line becomes an exit code.</summary>
internal static class LocaleTool
{
    // A message may begin with @ or hold -ab, which are none of our business.
    private static readonly ParserConfiguration Plain = new()
    {
        EnablePosixBundling = false,
        ResponseFileTokenReplacer = null,
    };

    /// <summary>Runs a command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, ToolConsole console)
    {
        // All that is said here is English; the library of command lines would mix in the computer's language.
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var root = new RootCommand(
            """
            Checks locale files, and formats ICU MessageFormat with all the data of CLDR.
            Ends with 0 where all is well, 1 where a message is wrong, 2 where the command line is.
            """
        )
        {
            CheckCommand.Create(console),
            RulesCommand.Create(console),
            FormatCommand.Create(console),
            UnusedCommand.Create(console),
        };
        var command = root.Parse(arguments, Plain);
        if (command.Action is ParseErrorAction)
        {
            return ReportUsage(command, console);
        }

        try
        {
            return command.Invoke(
                new InvocationConfiguration
                {
                    Output = console.Text,
                    Error = console.Error,
                    EnableDefaultExceptionHandler = false,
                }
            );
        }
        catch (IOException fault)
        {
            // Whoever reads the answers may go away before the last one.
            console.Error.WriteLine($"locale: {fault.Message}");
            return ExitCode.Failure;
        }
    }

    private static int ReportUsage(ParseResult command, ToolConsole console)
    {
        foreach (var error in command.Errors)
        {
            console.Error.WriteLine($"locale: {error.Message}");
        }

        var named = command.CommandResult.Command;
        var path = named is RootCommand ? "locale" : $"locale {named.Name}";
        console.Error.WriteLine($"Run '{path} --help' for what it takes.");
        return ExitCode.Usage;
    }
}
