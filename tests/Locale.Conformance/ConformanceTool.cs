using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;

namespace LocaleGen;

/// <summary>Which way messages go.</summary>
internal enum EngineKind
{
    /// <summary>Into a locale file, through the generator and the C# compiler.</summary>
    Generator,

    /// <summary>Into an override of a generated catalog.</summary>
    Runtime,
}

/// <summary>The command line of the conformance tool.</summary>
internal static class ConformanceTool
{
    /// <summary>Runs a command line.</summary>
    /// <returns>0 where every line was answered, 2 where the command line is wrong.</returns>
    public static int Run(IReadOnlyList<string> arguments, ToolConsole console)
    {
        // All that is said here is English; the library of command lines would mix in the computer's language.
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var batch = new Option<bool>("--batch")
        {
            Description =
                "Answer the JSON lines of standard input, as 'locale format --batch' does.",
        };
        var utf8 = new Option<bool>("--utf8")
        {
            Description = "Format by the code that writes UTF-8 instead of UTF-16.",
        };
        var engine = new Option<EngineKind>("--engine")
        {
            Description =
                "The way of the messages: through the generator, or as overrides at run time.",
            DefaultValueFactory = _ => EngineKind.Generator,
        };
        var root = new RootCommand("Sends messages through generated code.")
        {
            batch,
            utf8,
            engine,
        };
        root.Validators.Add(result =>
        {
            if (!result.GetValue(batch))
            {
                result.AddError("There is no other way than --batch.");
            }
        });
        root.SetAction(result =>
        {
            var run = new ConformanceBatch(
                result.GetValue(engine),
                result.GetValue(utf8),
                console.Error
            );
            run.Run(console.Input, console.Output);
            return ExitCode.Success;
        });
        var command = root.Parse(arguments);
        var exitCode = command.Invoke(
            new InvocationConfiguration { Output = console.Text, Error = console.Error }
        );
        return command.Action is ParseErrorAction ? ExitCode.Usage : exitCode;
    }
}
