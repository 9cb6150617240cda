using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace SlackBot.Storage.Encryption;

/// <summary>Text as bytes and back, whatever the text: UTF-8, and UTF-16 for the rare one with half a surrogate pair.</summary>
internal static class TextFormat
{
    public const byte Utf8Bytes = 1;

    public const byte Utf16Bytes = 2;

    /// <summary>How many bytes <see cref="Encode"/> may need.</summary>
    public static int MostBytes(string text) => Encoding.UTF8.GetMaxByteCount(text.Length);

    /// <returns>The format, and how many bytes were written.</returns>
    public static (byte Format, int Length) Encode(string text, Span<byte> bytes)
    {
        var status = Utf8.FromUtf16(
            text,
            bytes,
            out _,
            out var written,
            replaceInvalidSequences: false
        );
        if (status == OperationStatus.Done)
        {
            return (Utf8Bytes, written);
        }
        var units = MemoryMarshal.AsBytes(text.AsSpan());
        units.CopyTo(bytes);
        return (Utf16Bytes, units.Length);
    }

    public static string Decode(byte format, ReadOnlySpan<byte> bytes) =>
        format == Utf16Bytes
            ? new string(MemoryMarshal.Cast<byte, char>(bytes))
            : Encoding.UTF8.GetString(bytes);
}
