using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

public class MarkupPropertyTests
{
    private static readonly DeclaredTags[] Declared =
    [
        DeclaredTags.Of(["b", "br"]),
        DeclaredTags.Any,
        DeclaredTags.None,
    ];

    private static readonly string[] Pieces =
    [
        "<b>",
        "</b>",
        "<br/>",
        "<b",
        "<",
        "/",
        "b>",
        "<x >",
        "'",
        "''",
        "{n}",
        "{",
        "}",
        "#",
        " ",
        "it",
        "{n, plural, other {",
        "}}",
        "\uD800",
    ];

    [Fact]
    public void What_is_read_prints_to_a_text_that_reads_the_same() =>
        Prop.ForAll(
                Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(),
                text => Array.ForEach(Declared, tags => AssertRoundTrip(text, tags))
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    [Fact]
    public void Any_tree_prints_to_a_text_that_reads_as_that_tree() =>
        Prop.ForAll(
                Tree.ToArbitrary(),
                tree =>
                {
                    foreach (var tags in Declared.Where(tags => !tags.IsNone))
                    {
                        var text = MessagePrinter.Print(tree, tags);
                        var parsed = MessageParser.Parse(text, tags);
                        Assert.Empty(parsed.Errors);
                        Assert.Equal(tree, parsed.Message);
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));

    private static Gen<Message> Tree =>
        from inner in Parts
        from outer in Parts
        from last in Parts
        select new Message(
            new([
                .. outer,
                new TagPart("b", TagKind.Open),
                .. inner,
                new TagPart("br", TagKind.Standalone),
                new TagPart("b", TagKind.Close),
                .. last,
            ])
        );

    /// <summary>A text, an argument and another text, any of them or none.</summary>
    private static Gen<List<MessagePart>> Parts =>
        from before in Literal
        from behind in Literal
        from shape in Gen.Choose(0, 3)
        select new MessagePart[] { new TextPart(before), new PlainPart("n"), new TextPart(behind) }
            .Where((part, index) => (shape & 1) != 0 || index != 1)
            .Where((part, index) => (shape & 2) != 0 || index == 0)
            .Where(part => part is not TextPart { Text: "" })
            .Aggregate(new List<MessagePart>(), Join);

    private static List<MessagePart> Join(List<MessagePart> parts, MessagePart part)
    {
        if (part is TextPart text && parts.LastOrDefault() is TextPart before)
        {
            parts[^1] = new TextPart(before.Text + text.Text);
        }
        else
        {
            parts.Add(part);
        }

        return parts;
    }

    private static Gen<string> Literal =>
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces.Take(5)));

    private static void AssertRoundTrip(string text, DeclaredTags tags)
    {
        if (MessageParser.Parse(text, tags).Message is { } message)
        {
            var printed = MessagePrinter.Print(message, tags);
            Assert.Equal(message, MessageParser.Parse(printed, tags).Message);
        }
    }
}
