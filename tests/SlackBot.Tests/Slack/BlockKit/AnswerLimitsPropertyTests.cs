using System.Buffers;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SlackBot.Slack;
using SlackBot.Slack.BlockKit;

namespace SlackBot.Tests.Slack.BlockKit;

/// <summary>Whatever goes in, what comes out is JSON that Slack takes.</summary>
public class AnswerLimitsPropertyTests
{
    private static readonly Gen<string> Text = Gen.Elements(
            "&",
            "<!here>",
            "\"",
            "\\",
            "\n",
            "\0",
            "`",
            "```",
            "*a*",
            "_",
            " ",
            "word ",
            "żółw",
            "日本",
            "😀",
            "e\u0301",
            "\uD83D"
        )
        .SelectMany(piece =>
            Gen.Choose(1, 900).Select(count => string.Concat(Enumerable.Repeat(piece, count)))
        )
        .ListOf(3)
        .Select(string.Concat);

    private static readonly Gen<Mrkdwn> Markup = Gen.OneOf(
        Text.Select(Mrkdwn.Escape),
        Text.Select(Mrkdwn.Bold),
        Text.Select(Mrkdwn.Code),
        Text.Select(Mrkdwn.CodeBlock),
        Gen.Constant(Mrkdwn.Empty)
    );

    private static readonly Gen<Action<AnswerBuilder>> Step = Gen.OneOf<Action<AnswerBuilder>>(
        Text.Select<string, Action<AnswerBuilder>>(text => builder => builder.Header(text)),
        Markup.Select<Mrkdwn, Action<AnswerBuilder>>(markup => builder => builder.Section(markup)),
        Markup
            .ListOf()
            .Select<List<Mrkdwn>, Action<AnswerBuilder>>(list => builder => builder.Fields(list)),
        Markup
            .ListOf()
            .Select<List<Mrkdwn>, Action<AnswerBuilder>>(list => builder => builder.Context(list)),
        Gen.Constant<Action<AnswerBuilder>>(builder => builder.Divider())
    );

    [Fact]
    public void An_answer_never_passes_a_limit_and_is_always_JSON() =>
        Prop.ForAll(
                Step.ListOf().ToArbitrary(),
                Text.ToArbitrary(),
                (steps, text) =>
                {
                    var builder = new AnswerBuilder();
                    foreach (var step in steps)
                    {
                        step(builder);
                    }

                    var output = new ArrayBufferWriter<byte>();
                    AnswerWriter.Write(output, builder.Build(text));
                    SlackRules.Check(JsonDocument.Parse(output.WrittenMemory).RootElement);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
