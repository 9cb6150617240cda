using System.Buffers;
using System.Text;

namespace LocaleGen;

/// <summary>Writes a message for a sink in every way there is, at every length, and requires one answer.</summary>
internal static class Markup
{
    public static string Text<TMessage>(MarkupMessage<TMessage> message)
        where TMessage : struct, IMessage
    {
        var text = message.ToString();
        var bytes = Encoding.UTF8.GetBytes(text);
        var writer = new ArrayBufferWriter<byte>();
        message.WriteTo(writer);
        Assert.Equal(bytes, writer.WrittenSpan.ToArray());
        Assert.Equal(text, $"{message}");
        for (var length = 0; length <= text.Length + 3; length++)
        {
            var span = new GuardedSpan<char>(length, '\uABCD');
            var fits = message.TryFormat(span.Destination, out var written);
            Assert.Equal(length >= text.Length, fits);
            Assert.Equal(fits ? text : "", span.Destination[..written].ToString());
            span.AssertUntouchedBehind(length);
        }

        for (var length = 0; length <= bytes.Length + 3; length++)
        {
            var span = new GuardedSpan<byte>(length, 0xFE);
            var fits = message.TryFormat(span.Destination, out var written);
            Assert.Equal(length >= bytes.Length, fits);
            Assert.True(span.Destination[..written].SequenceEqual(fits ? bytes : []));
            span.AssertUntouchedBehind(length);
        }

        return text;
    }
}
