using FsCheck;
using FsCheck.Fluent;
using LocaleGen;
using SlackBot.Wording;
using SlackBot.Wording.BuiltIn;

namespace SlackBot.Tests.Wording;

public class AnyTextTests
{
    [Fact]
    public async Task Any_text_behind_any_verb_gets_an_answer()
    {
        await using var room = await WordingRoom.OpenAsync();
        var pieces = Gen.Elements(
            "{count",
            "{count, plural, ",
            "{count, selectordinal, ",
            "{command, select, ",
            "one {",
            "=1 {",
            "offset:1 ",
            "other {#}",
            "}",
            "{",
            "'",
            "''",
            "#",
            "<",
            "<!",
            ">",
            "&",
            "`",
            "*",
            "\n",
            "\t",
            "\0",
            "\uD83D",
            "警告",
            "م",
            "😀",
            "e\u0301",
            " ",
            "x"
        );
        var verbs = Gen.Elements("list", "search", "show", "set", "preview", "reset");
        var keys = Gen.Elements(
            "",
            "wording.search.found ",
            "wording.list.next en ",
            "wording.list.summary ",
            "nope "
        );
        var commands =
            from verb in verbs
            from key in keys
            from text in pieces.ListOf()
            select $"{verb} {key}{string.Concat(text)}";
        Prop.ForAll(
                Arb.From(commands),
                command =>
                {
                    // The property is synchronous, and SQLite answers on the same thread.
                    var answer = room.AskAsync(room.Editor(), command).GetAwaiter().GetResult();
                    return answer.Blocks.Count > 0 && answer.Text.Length > 0;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(40));
    }

    [Fact]
    public async Task A_command_of_four_thousand_characters_gets_an_answer()
    {
        await using var room = await WordingRoom.OpenAsync();
        foreach (var verb in new[] { "list", "search", "show", "set", "preview", "reset" })
        {
            foreach (
                var piece in new[] { "a", "{", "& ", "😀", "e\u0301\u0301", "警", "a.", "{a} " }
            )
            {
                var text = string.Concat(Enumerable.Repeat(piece, 4000 / piece.Length));
                Assert.NotEmpty((await room.AskAsync(room.Editor(), $"{verb} {text}")).Blocks);
                var command = $"{verb} wording.search.found {text}";
                Assert.NotEmpty((await room.AskAsync(room.Editor(), command)).Blocks);
            }
        }
    }

    [Fact]
    public void Every_message_of_every_language_can_be_shown()
    {
        var texts = new CurrentTexts(new BuiltInTexts());
        foreach (var locale in Strings.Supported)
        {
            foreach (var key in Strings.Catalog.Keys)
            {
                var current = texts.BuiltIn(new WordingPlace(locale, key));
                Assert.Empty(MessageParser.Parse(current.Text).Errors);
                var preview = SlackBot.Wording.Previews.Preview.Of(
                    current.Message,
                    key,
                    current.FormatsFor(locale)
                );
                Assert.NotEmpty(preview.Lines);
            }
        }
    }
}
