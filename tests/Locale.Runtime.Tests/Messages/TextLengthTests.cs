namespace LocaleGen;

/// <summary>Texts and literals around the lengths where the copying routines change.</summary>
public class TextLengthTests
{
    private const int Longest = 70;

    private static readonly string[] Alphabets =
    [
        "abcdefghijklmnopqrstuvwxyz",
        "\u0001\u007F{}'#\"\\",
        "äöüß\u0080\u00FF\u0100\u07FF",
        "アラーム\u0800\uFFFD",
        "\U0001F600\U0001F680\U00011136\U0010FFFF",
    ];

    [Fact]
    public void An_argument_of_any_length_is_copied_whole()
    {
        var greeting = InMemoryCatalog.Single("en", "<{a}>");
        var general = InMemoryCatalog.Single("en", "{a}|{b}");
        foreach (var text in Texts())
        {
            Assert.Equal($"<{text}>", Formatted.Text(greeting, text));
            Assert.Equal($"{text}|{text}", Formatted.Text(general, text, text));
        }
    }

    [Fact]
    public void A_literal_of_any_length_is_copied_whole()
    {
        foreach (var text in Texts())
        {
            var literal = new TextPart(text);
            MessagePart[] parts =
            [
                literal,
                new PlainPart("a"),
                literal,
                new PlainPart("b"),
                literal,
            ];
            var syntax = MessagePrinter.Print(new Message(new(parts)));
            var message = InMemoryCatalog.Single("en", syntax);
            Assert.Equal($"{text}-{text}+{text}", Formatted.Text(message, "-", "+"));
        }
    }

    [Fact]
    public void One_character_beyond_ASCII_at_any_place_is_transcoded()
    {
        var greeting = InMemoryCatalog.Single("en", "{a}");
        foreach (var odd in new[] { "\u0080", "é", "\uFFFF", "\U0001F600" })
        {
            for (var length = 0; length <= 18; length++)
            {
                for (var place = 0; place <= length; place++)
                {
                    var text = new string('x', length).Insert(place, odd);
                    Assert.Equal(text, Formatted.Text(greeting, text));
                }
            }
        }
    }

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(100_000)]
    public void A_text_longer_than_the_usual_buffers_is_written_whole(int length)
    {
        var text = string.Concat(
            Enumerable.Range(0, length).Select(place => (char)('a' + (place % 26)))
        );
        Assert.Equal(text, Formatted.Text("en", "{a}", text));
        Assert.Equal($"{text}x{text}", Formatted.Text("en", $"{text}{{a}}{text}", "x"));
        Assert.Equal($"ä{text}", Formatted.Text("en", "{a}", "ä" + text));
    }

    private static IEnumerable<string> Texts() =>
        from alphabet in Alphabets
        let runes = alphabet.EnumerateRunes().ToArray()
        from length in Enumerable.Range(0, Longest + 1)
        select string.Concat(
            Enumerable.Range(0, length).Select(place => runes[place % runes.Length].ToString())
        );
}
