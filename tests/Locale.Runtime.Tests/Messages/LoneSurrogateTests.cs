using System.Text;

namespace LocaleGen;

/// <summary>Half a surrogate pair is U+FFFD in both encodings, whatever stands beside it in the tree.</summary>
public class LoneSurrogateTests
{
    // Not in attributes, which hold text as UTF-8.
    public static TheoryData<string, string> Messages =>
        new()
        {
            { "a\uD83D", "a\uFFFD" },
            { "{n, number}\uDE00", "1\uFFFD" },
            { "{n, plural, other {#\uD83D}}\uDE00", "1\uFFFD\uFFFD" },
            { "{n, plural, other {#}}\uDE00", "1\uFFFD" },
            { "{n, plural, one {{n, plural, other {#\uD83D}}\uDE00} other {}}!", "1\uFFFD\uFFFD!" },
            { "{n, plural, other {#\uD83D}}\uD83D\uDE00", "1\uFFFD\U0001F600" },
            { "{n, plural, other {#\uD83D\uDE00}}\uDE00", "1\U0001F600\uFFFD" },
        };

    [Theory]
    [MemberData(nameof(Messages), DisableDiscoveryEnumeration = true)]
    public void Halves_that_stand_in_two_texts_are_no_pair(string message, string expected)
    {
        var messages = InMemoryCatalog.Single("en", message);
        Assert.Equal(
            expected,
            message.Contains('{') ? Formatted.Text(messages, (Number)1) : messages.Text(0)
        );
    }

    [Fact]
    public void Halves_in_neighbouring_parts_of_a_text_are_no_pair()
    {
        var parts = new MessagePart[] { new TextPart("\uD83D"), new TextPart("\uDE00") };
        var compiled = MessageCompiler.Compile(
            new Message(new(parts)),
            new MessageSignature(EquatableList<ArgumentSignature>.Empty),
            CldrData.Full.Find(LocaleTag.Parse("en"))!
        );
        var linked = new FramedProgram<byte>(
            LinkedProgram<byte>.Of(compiled.Program!),
            new Frame<byte>(CldrData.Full.Find(LocaleTag.Parse("en"))!, FormatTable.Empty)
        );
        Assert.True(linked.TryGetPlainText(out var text));
        Assert.Equal("\uFFFD\uFFFD", Encoding.UTF8.GetString(text));
    }
}
