using System.Buffers;

namespace LocaleGen;

/// <summary>What the members that all message structs share promise; said once.</summary>
internal interface MessageDocumentation
{
    /// <summary>Writes the message as UTF-16, without allocating after the message's first use.</summary>
    /// <returns>
    /// False where <paramref name="destination"/> is too small: <paramref name="charsWritten"/> is then 0 and what the
    /// destination holds is unspecified.
    /// </returns>
    bool TryFormat(Span<char> destination, out int charsWritten);

    /// <summary>Writes the message as UTF-8, without allocating after the message's first use.</summary>
    /// <returns>
    /// False where <paramref name="utf8Destination"/> is too small: <paramref name="bytesWritten"/> is then 0 and what the
    /// destination holds is unspecified.
    /// </returns>
    bool TryFormatUtf8(Span<byte> utf8Destination, out int bytesWritten);

    /// <summary>Writes the message as UTF-8 to a buffer writer and advances it; never flushes.</summary>
    void WriteTo(IBufferWriter<byte> writer);

    /// <summary>The message as a string: the only form that allocates.</summary>
    string ToText();

    /// <summary>The message as HTML: its tags are elements, its text and arguments are escaped.</summary>
    object Html { get; }

    /// <summary>The message in Slack's mrkdwn: its tags are marks, its text and arguments are escaped.</summary>
    object Mrkdwn { get; }
}
