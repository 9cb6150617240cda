using System.CommandLine;
using System.CommandLine.Parsing;

namespace LocaleGen;

/// <summary>The command <c>locale format</c>: what it takes, and which of its two ways it goes.</summary>
internal sealed class FormatCommand
{
    private readonly Argument<string?> message = new("message")
    {
        Description =
            "The message in ICU MessageFormat, such as \"{count, plural, one {# file} other {# files}}\".",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> locale = new("--locale", "-l")
    {
        Description = "The locale as a BCP 47 language tag, such as de-AT or ar-u-nu-latn.",
        HelpName = "tag",
        DefaultValueFactory = _ => "en",
    };

    private readonly Option<string[]> arguments = Values(
        "--arg",
        "The value of an argument: a number where the message needs one, else a text. May be repeated."
    );

    private readonly Option<string[]> textArguments = Values(
        "--arg-text",
        "The same, always a text. May be repeated."
    );

    private readonly Option<string[]> numberArguments = Values(
        "--arg-number",
        "The same, always a number, also where the message only writes {name}. May be repeated."
    );

    private readonly MarkupOptions markup = new();

    private readonly Option<bool> json = new("--json")
    {
        Description =
            "Answer as a line of JSON: {\"text\":…} or {\"error\":{\"rule\":…,\"message\":…,\"offset\":…}}.",
    };

    private readonly Option<bool> batch = new("--batch")
    {
        Description = """
            Read requests as JSON lines from standard input, and answer each with a JSON line, in order:
              {"id":"m1","locale":"pl","message":"{n, plural, …}","args":{"n":5}}
              {"id":"p1","locale":"pl","plural":"cardinal","n":"1.50"} (or "ordinal")
              {"id":"r1","locale":"pl","plural":"range","start":"one","end":"few"}
            are answered with the id and "text", "category" or "error".
            Values are numbers, texts, {"$decimal":"1.50"}, {"$double":"NaN"}, {"$date":"…Z"}, {"$list":["a"]}.
            """,
    };

    private readonly Option<bool> utf8 = new("--utf8")
    {
        Description =
            "Format by the code that writes UTF-8 instead of UTF-16; the text must be the same.",
    };

    private FormatCommand() { }

    /// <summary>The command.</summary>
    public static Command Create(ToolConsole console)
    {
        var options = new FormatCommand();
        var command = new Command(
            "format",
            "Formats a message in a locale. An argument that the message names and nobody gives is printed as {name}."
        )
        {
            options.message,
            options.locale,
            options.arguments,
            options.textArguments,
            options.numberArguments,
            options.markup.Tags,
            options.markup.Sink,
            options.json,
            options.batch,
            options.utf8,
        };
        command.Validators.Add(options.CheckTogether);
        command.SetAction(result => options.Run(result, console));
        return command;
    }

    private static Option<string[]> Values(string name, string description)
    {
        var option = new Option<string[]>(name)
        {
            Description = description,
            HelpName = "name=value",
            DefaultValueFactory = _ => [],
        };
        option.Validators.Add(CheckAssignments);
        return option;
    }

    private static void CheckAssignments(OptionResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.IndexOf('=') <= 0)
            {
                result.AddError(
                    $"'{token.Value}' is no assignment: write {result.Option.Name} name=value"
                );
            }
        }
    }

    private void CheckTogether(CommandResult result)
    {
        var hasMessage = result.GetResult(message) is { Tokens.Count: > 0 };
        var isBatch = result.GetValue(batch);
        if (!isBatch && !hasMessage)
        {
            result.AddError("A message is missing: write it in quotes, or use --batch.");
        }

        Option[] single =
        [
            locale,
            arguments,
            textArguments,
            numberArguments,
            markup.Tags,
            markup.Sink,
            json,
        ];
        var given = single.Where(option => result.GetResult(option) is { Implicit: false });
        if (isBatch && hasMessage)
        {
            result.AddError("--batch reads messages from standard input: leave the message out.");
        }
        else if (isBatch && given.FirstOrDefault() is { } option)
        {
            result.AddError(
                $"{option.Name} has no meaning with --batch: each line says it itself."
            );
        }
    }

    private int Run(ParseResult result, ToolConsole console)
    {
        if (result.GetValue(batch))
        {
            BatchRun.Run(console.Input, console.Output, result.GetValue(utf8));
            return ExitCode.Success;
        }

        var request = new FormatRequest(
            result.GetRequiredValue(message)!,
            result.GetRequiredValue(locale),
            [
                .. Assignments(result, arguments, ValueType.Any),
                .. Assignments(result, textArguments, ValueType.Text),
                .. Assignments(result, numberArguments, ValueType.Number),
            ],
            result.GetValue(utf8)
        )
        {
            Tags = markup.TagsOf(result),
            Sink = markup.SinkOf(result),
        };
        var report = new FormatReport(console, result.GetValue(json));
        report.WriteNotes(MessageParser.Parse(request.Message, request.Tags).Notes);
        return report.Write(request.Format());
    }

    private static IEnumerable<ArgumentAssignment> Assignments(
        ParseResult result,
        Option<string[]> option,
        ValueType type
    ) => result.GetRequiredValue(option).Select(text => ArgumentAssignment.Read(text, type));
}
