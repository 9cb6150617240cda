using FsCheck;
using FsCheck.Fluent;
using SlackBot.Slack.Formatting;

namespace SlackBot.Tests.Slack.Formatting;

public class EntitiesPropertyTests
{
    private static readonly Arbitrary<string> Texts = Gen.Elements(
            "&",
            "<",
            ">",
            "amp;",
            "lt;",
            "gt;",
            "a",
            " ",
            "é",
            "😀",
            "\n",
            "\"",
            "`",
            "*",
            ";"
        )
        .ListOf()
        .Select(string.Concat)
        .ToArbitrary();

    [Fact]
    public void What_is_escaped_reads_as_it_was() =>
        Prop.ForAll(Texts, text => Entities.Unescape(Entities.Escape(text)) == text)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void An_escaped_text_has_the_length_that_was_told_and_no_control_character() =>
        Prop.ForAll(
                Texts,
                text =>
                    Entities.Escape(text) is var escaped
                    && escaped.Length == Entities.EscapedLength(text)
                    && escaped.AsSpan().IndexOfAny('<', '>') < 0
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}
