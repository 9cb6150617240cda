using System.Text;

namespace LocaleGen;

/// <summary>Writes a message struct as consumers do, into a span that grows until it is large enough.</summary>
internal static class WrittenText
{
    private const int UsualLength = 256;

    /// <summary>By <c>TryFormat</c> into UTF-16.</summary>
    public static string Utf16(object message)
    {
        for (var length = UsualLength; ; length = checked(length * 2))
        {
            var destination = new char[length];
            if (((ISpanFormattable)message).TryFormat(destination, out var written, [], null))
            {
                return new string(destination, 0, written);
            }
        }
    }

    /// <summary>By <c>TryFormat</c> into UTF-8, read back.</summary>
    public static string Utf8(object message)
    {
        for (var length = UsualLength; ; length = checked(length * 2))
        {
            var destination = new byte[length];
            if (((IUtf8SpanFormattable)message).TryFormat(destination, out var written, [], null))
            {
                return Encoding.UTF8.GetString(destination, 0, written);
            }
        }
    }
}
