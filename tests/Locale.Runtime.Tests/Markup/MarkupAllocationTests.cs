using System.Buffers;

namespace LocaleGen;

/// <summary>Sinks allocate nothing after a message's first use in an encoding; in Debug too.</summary>
public class MarkupAllocationTests
{
    private static readonly DeclaredTags Tags = DeclaredTags.Of(["b", "link", "br", "user"]);
    private static readonly string Long = string.Concat(Enumerable.Repeat("<ä漢😀&\">", 300));

    public static TheoryData<string, Argument[]> Messages =>
        new()
        {
            { "Hello <b>{a}</b>!", ["Ada"] },
            { "Hello <b>{a}</b>!", [Long] },
            {
                "<link>{n, plural, one {<b>#</b> alert} other {# alerts}}</link><br/>",
                ["https://x.org/?a&b", (Number)3]
            },
            {
                "<link>{n, number}</link> & {n, selectordinal, one {#st} other {#th}}",
                ["javascript:x", (Number)1234.5m]
            },
            { "<user>{a}</user>{s, select, x {<b>y</b>} other {z}}", ["<a>", "x"] },
            { "no tags & {a}", [Argument.From(new Uri("https://x.org/a'b"))] },
            { "<link>to an address</link>", [Argument.From(new Uri("https://x.org/a'b"))] },
        };

    [Theory]
    [MemberData(nameof(Messages), DisableDiscoveryEnumeration = true)]
    public void Nothing_is_allocated_in_any_sink_and_encoding(string text, Argument[] arguments)
    {
        var messages = InMemoryCatalog
            .Of(new() { ["en"] = new() { ["message"] = text } }, tags: Tags)
            .For("en");
        var message = new MessageN(messages, 0, arguments);
        var handler = new UserHandler();
        foreach (
            var markup in new[]
            {
                message.Html,
                message.Mrkdwn,
                message.Html.With(handler),
                message.Mrkdwn.With(handler),
            }
        )
        {
            var characters = new char[50_000];
            var bytes = new byte[50_000];
            var writer = new ArrayBufferWriter<byte>(200_000);
            Assert.Equal(0, Allocated.By(() => Assert.True(markup.TryFormat(characters, out _))));
            Assert.Equal(0, Allocated.By(() => Assert.True(markup.TryFormat(bytes, out _))));
            Assert.Equal(0, Allocated.By(() => markup.TryFormat(characters.AsSpan(0, 3), out _)));
            Assert.Equal(0, Allocated.By(() => markup.TryFormat(bytes.AsSpan(0, 3), out _)));
            Assert.Equal(
                0,
                Allocated.By(() =>
                {
                    writer.ResetWrittenCount();
                    markup.WriteTo(writer);
                })
            );
        }
    }

    private sealed class UserHandler : ITagHandler
    {
        public bool TryWrite(in MessageTag tag, ref MarkupWriter output)
        {
            if (tag.Name != "user")
            {
                return false;
            }

            output.Markup(tag.Kind == TagKind.Open ? "<em>" : "</em>");
            return true;
        }
    }
}
