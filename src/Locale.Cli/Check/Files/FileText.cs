using System.Text;

namespace LocaleGen;

/// <summary>The text of a file, and how its bytes say it.</summary>
/// <param name="Text">The text without a byte order mark.</param>
/// <param name="Encoding">What it was read in.</param>
/// <param name="HasMark">Whether a byte order mark stands before it.</param>
internal sealed record FileText(string Text, Encoding Encoding, bool HasMark)
{
    private static readonly Encoding[] Marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
    ];

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>Reads a file as the compiler does: by its mark, else as UTF-8, else as Latin-1.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static FileText Read(string path) => Decode(File.ReadAllBytes(path));

    /// <summary>The same for bytes.</summary>
    public static FileText Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return TryDecode(bytes[encoding.Preamble.Length..], encoding, hasMark: true)
                    ?? Latin(bytes);
            }
        }

        return TryDecode(bytes, Strict, hasMark: false) ?? Latin(bytes);
    }

    /// <summary>The bytes of another text in the same encoding; null where it cannot say that text.</summary>
    public byte[]? Encode(string text)
    {
        var body = Encoding.GetBytes(text);
        return Encoding.GetString(body) != text ? null
            : HasMark ? [.. Encoding.Preamble, .. body]
            : body;
    }

    private static FileText? TryDecode(ReadOnlySpan<byte> bytes, Encoding encoding, bool hasMark)
    {
        try
        {
            return new(encoding.GetString(bytes), encoding, hasMark);
        }
        catch (DecoderFallbackException)
        {
            // Not what it was taken for; the next encoding is tried, and LOC007 says so.
            return null;
        }
    }

    private static FileText Latin(ReadOnlySpan<byte> bytes) =>
        new(Encoding.Latin1.GetString(bytes), Encoding.Latin1, HasMark: false);
}
