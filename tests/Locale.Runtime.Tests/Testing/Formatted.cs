using System.Buffers;
using System.Globalization;
using System.Text;

namespace LocaleGen;

/// <summary>Formats a message in every way there is, into destinations of every length, and requires one answer.</summary>
internal static class Formatted
{
    private const int LongestTriedAtEveryLength = 400;

    /// <summary>The text of a message with one to any number of arguments.</summary>
    public static string Text(LocaleMessages messages, int key, params Argument[] all)
    {
        switch (all)
        {
            case [var a]:
                return Same(new Message1(messages, key, a), m => m.WriteTo);
            case [var a, var b]:
                return Same(new Message2(messages, key, a, b), m => m.WriteTo);
            case [var a, var b, var c]:
                return Same(new Message3(messages, key, a, b, c), m => m.WriteTo);
            case [var a, var b, var c, var d]:
                return Same(new Message4(messages, key, a, b, c, d), m => m.WriteTo);
            case [var a, var b, var c, var d, var e]:
                return Same(new Message5(messages, key, a, b, c, d, e), m => m.WriteTo);
            case [var a, var b, var c, var d, var e, var f]:
                return Same(new Message6(messages, key, a, b, c, d, e, f), m => m.WriteTo);
            case [var a, var b, var c, var d, var e, var f, var g]:
                return Same(new Message7(messages, key, a, b, c, d, e, f, g), m => m.WriteTo);
            case [var a, var b, var c, var d, var e, var f, var g, var h]:
                return Same(new Message8(messages, key, a, b, c, d, e, f, g, h), m => m.WriteTo);
            default:
                return Same(new MessageN(messages, key, all), m => m.WriteTo);
        }
    }

    /// <summary>The text of a message of one locale, whose key is 0.</summary>
    public static string Text(LocaleMessages messages, params Argument[] arguments) =>
        Text(messages, 0, arguments);

    /// <summary>The text of a message given in one locale; arguments in order of appearance.</summary>
    public static string Text(string locale, string message, params Argument[] arguments) =>
        Text(InMemoryCatalog.Single(locale, message), 0, arguments);

    /// <summary>A number as a locale writes it.</summary>
    public static string Number(string locale, Number number, string message = "{n, number}") =>
        Text(locale, message, number);

    /// <summary>A number as a locale writes it by a skeleton.</summary>
    /// <param name="value">The number in invariant digits.</param>
    public static string Skeleton(string locale, string skeleton, string value) =>
        Number(
            locale,
            decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture),
            $"{{n, number, ::{skeleton}}}"
        );

    private static string Same<TMessage>(
        TMessage message,
        Func<TMessage, Action<IBufferWriter<byte>>> writeTo
    )
        where TMessage : struct, ISpanFormattable, IUtf8SpanFormattable
    {
        var text = message.ToString()!;
        Assert.Equal(text, $"{message}");
        Assert.Equal(text, message.ToString("X", null));
        var bytes = Encoding.UTF8.GetBytes(text);
        var writer = new ArrayBufferWriter<byte>();
        writeTo(message)(writer);
        Assert.Equal(bytes, writer.WrittenSpan.ToArray());
        foreach (var length in Lengths(text.Length))
        {
            AssertUtf16(message, text, length);
        }

        foreach (var length in Lengths(bytes.Length))
        {
            AssertUtf8(message, bytes, length);
        }

        return text;
    }

    private static IEnumerable<int> Lengths(int needed)
    {
        var first = needed <= LongestTriedAtEveryLength ? 0 : needed - 40;
        return Enumerable.Range(first, needed - first + 1).Append(needed + 1).Append(needed + 33);
    }

    private static void AssertUtf16<TMessage>(TMessage message, string expected, int length)
        where TMessage : ISpanFormattable
    {
        var span = new GuardedSpan<char>(length, '\uABCD');
        var fits = message.TryFormat(span.Destination, out var written, default, null);
        Assert.Equal(length >= expected.Length, fits);
        Assert.Equal(fits ? expected.Length : 0, written);
        span.AssertUntouchedBehind(fits ? written : length);
        Assert.Equal(fits ? expected : "", span.Destination[..written].ToString());
    }

    private static void AssertUtf8<TMessage>(TMessage message, byte[] expected, int length)
        where TMessage : IUtf8SpanFormattable
    {
        var span = new GuardedSpan<byte>(length, 0xFE);
        var fits = message.TryFormat(span.Destination, out var written, default, null);
        Assert.Equal(length >= expected.Length, fits);
        Assert.Equal(fits ? expected.Length : 0, written);
        span.AssertUntouchedBehind(fits ? written : length);
        Assert.True(!fits || span.Destination[..written].SequenceEqual(expected));
    }
}
