using System.Buffers.Binary;
using System.Text;

namespace SlackBot.Storage.Encryption;

/// <summary>
/// What a sealed text is bound to, as bytes: a header and then each part with its length in front, so that no two lists of
/// parts give the same bytes.
/// </summary>
internal static class AssociatedData
{
    const int LengthBytes = sizeof(int);

    static readonly UTF8Encoding Utf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <exception cref="ArgumentException">A part is not valid Unicode.</exception>
    public static byte[] Of(ReadOnlySpan<byte> header, params ReadOnlySpan<string> parts)
    {
        var size = header.Length;
        foreach (var part in parts)
        {
            size += LengthBytes + Utf8.GetByteCount(part);
        }
        var data = new byte[size];
        header.CopyTo(data);
        var rest = data.AsSpan(header.Length);
        foreach (var part in parts)
        {
            var written = Utf8.GetBytes(part, rest[LengthBytes..]);
            BinaryPrimitives.WriteInt32BigEndian(rest, written);
            rest = rest[(LengthBytes + written)..];
        }
        return data;
    }
}
