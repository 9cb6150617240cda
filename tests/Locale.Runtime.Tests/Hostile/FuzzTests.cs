using System.Text;

namespace LocaleGen;

/// <summary>Every text is a message with one meaning in both encodings, or is refused at a place inside it.</summary>
public class FuzzTests
{
    private static readonly string[] Locales =
    [
        "en",
        "de",
        "pl",
        "ar-EG",
        "fa",
        "th",
        "hi",
        "ja",
        "es-MX",
        "he",
        "fr-CH",
        "my",
        "und",
    ];

    [Fact]
    public void A_mutated_message_is_written_or_refused() => Run(20_000);

    /// <summary>By hand: <c>-explicit only -method "*million*"</c>, some minutes.</summary>
    [Fact(Explicit = true)]
    public void A_million_mutated_messages_are_written_or_refused() => Run(1_000_000);

    private static void Run(int count) =>
        Parallel.For(
            0,
            count,
            number =>
            {
                var text = MessageMutation.Of(number);
                try
                {
                    Try(text, Locales[number % Locales.Length]);
                }
                catch (Exception error)
                {
                    throw new InvalidOperationException(
                        $"Message {number} of the mutations: {text}",
                        error
                    );
                }
            }
        );

    private static void Try(string text, string locale)
    {
        var parsed = MessageParser.Parse(text);
        if (parsed.Message is not { } message)
        {
            Assert.NotEmpty(parsed.Errors);
            Assert.All(parsed.Errors, error => AssertInside(text, error));
            return;
        }

        Assert.Equal(message, MessageParser.Parse(MessagePrinter.Print(message)).Message);
        var uses = new LocaleUses(locale, ArgumentUses.Of(message));
        var signature = SignatureMerger.Merge([uses], []).Signature;
        var record = CldrData.Full.Find(LocaleTag.Parse(locale))!;
        var compiled = RuntimeMessage.Compile(message, signature, record, out var errors);
        if (compiled is null)
        {
            Assert.NotEmpty(errors);
            Assert.All(errors, error => AssertInside(text, error));
            return;
        }

        Write(compiled, signature);
    }

    private static void Write(RuntimeMessage message, MessageSignature signature)
    {
        var arguments = signature.Arguments.Select(argument => ValueOf(argument.Kind)).ToArray();
        var text = message.Format(arguments);
        var utf8 = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        Assert.True(message.TryFormat(arguments, utf8, out var written));
        Assert.Equal(WellFormed(text), Encoding.UTF8.GetString(utf8, 0, written));
        Assert.False(
            written > 0 && message.TryFormat(arguments, utf8.AsSpan(0, written - 1), out _)
        );
    }

    private static Argument ValueOf(ArgumentKind kind) =>
        kind switch
        {
            ArgumentKind.Number => (Number)(-1234567.125m),
            ArgumentKind.Moment => (Moment)
                new DateTimeOffset(2024, 2, 29, 13, 45, 6, 789, TimeSpan.Zero),
            ArgumentKind.List => (TextList)new[] { "a", "é\uD800", "c" },
            _ => "text 😀",
        };

    private static string WellFormed(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static void AssertInside(string text, MessageError error) =>
        Assert.True(
            error.Range.Start >= 0 && error.Range.Length >= 0 && error.Range.End <= text.Length,
            $"{error.Text} at {error.Range} of {text}"
        );
}
