using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

/// <summary>Whatever a message writes, a sink writes the same, escaped, with its tags around it.</summary>
public class MarkupDifferentialTests
{
    private static readonly MessageSignature Signature = new(
        new([
            new("n", ArgumentKind.Number),
            new("m", ArgumentKind.Number),
            new("s", ArgumentKind.Text),
            new("t", ArgumentKind.Text),
        ])
    );

    [Fact]
    public void A_sink_writes_the_plain_text_escaped_and_the_tags_where_they_stand() =>
        Prop.ForAll(Samples, AssertSinks).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static Arbitrary<(Message, object?[], string)> Samples =>
        (
            from message in SampleMessages.Any
            from n in SampleValues.Number
            from m in SampleValues.Number
            from s in Gen.Elements("", "a<b>&\"'", "漢 > 😀", "x\ny", "Other")
            from t in SampleValues.Text
            from locale in Gen.Elements("en", "ar-EG", "fr", "pl")
            select (message, new object?[] { n, m, s, t }, locale)
        ).ToArbitrary();

    private static void AssertSinks((Message Message, object?[] Values, string Locale) sample)
    {
        var record = CldrData.Full.Find(LocaleTag.Parse(sample.Locale))!;
        var arguments = Array.ConvertAll(sample.Values, SampleValues.ToArgument);
        var untagged = Compile(sample.Message, record);
        var plain = untagged.Format(arguments);
        var html = plain.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
        Assert.Equal(html, Write(untagged, MarkupSink.Mrkdwn, arguments));
        html = html.Replace("\"", "&quot;").Replace("'", "&#39;");
        Assert.Equal(html, Write(untagged, MarkupSink.Html, arguments));

        var tagged = Compile(WithTags(sample.Message), record);
        Assert.Equal(plain, tagged.Format(arguments));
        var written = Write(tagged, MarkupSink.Html, arguments);
        Assert.Equal(
            html,
            written.Replace("<b>", "").Replace("</b>", "").Replace("<i>", "").Replace("</i>", "")
        );
        Assert.Equal(
            sample.Message.Parts.Count > 0,
            written.StartsWith("<b>") && written.EndsWith("</b>")
        );
    }

    private static string Write(RuntimeMessage message, MarkupSink sink, Argument[] arguments)
    {
        var text = message.Format(sink, arguments);
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Assert.True(message.TryFormat(sink, arguments, bytes.AsSpan(), out var written));
        Assert.Equal(bytes.Length, written);
        Assert.Equal(text, Encoding.UTF8.GetString(bytes));
        Assert.False(
            bytes.Length > 0 && message.TryFormat(sink, arguments, bytes.AsSpan(1), out _)
        );
        return text;
    }

    private static RuntimeMessage Compile(Message message, LocaleRecord record)
    {
        var signature = Signature with { Tags = TagUses.Of(message) };
        var compiled = RuntimeMessage.Compile(message, signature, record, out var errors);
        Assert.Empty(errors);
        return compiled!;
    }

    /// <summary>Each branch in italics, in which each part is bold.</summary>
    private static Message WithTags(Message message) =>
        new(new(message.Parts.SelectMany(part => Around("b", [InBranches(part)]))));

    private static MessagePart InBranches(MessagePart part) =>
        part switch
        {
            PluralPart plural => plural with
            {
                Branches = new(
                    plural.Branches.Select(branch =>
                        branch with
                        {
                            Message = new(new(Around("i", WithTags(branch.Message).Parts))),
                        }
                    )
                ),
            },
            SelectPart select => select with
            {
                Branches = new(
                    select.Branches.Select(branch =>
                        branch with
                        {
                            Message = new(new(Around("i", WithTags(branch.Message).Parts))),
                        }
                    )
                ),
            },
            _ => part,
        };

    private static IEnumerable<MessagePart> Around(string tag, IEnumerable<MessagePart> parts) =>
        [new TagPart(tag, TagKind.Open), .. parts, new TagPart(tag, TagKind.Close)];
}
