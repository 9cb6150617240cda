using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using SlackBot.Storage.Encryption;

namespace SlackBot.Storage;

/// <summary>
/// Seals with the tenant's key: format (1 byte), key version (4, big endian), nonce (12), ciphertext, tag (16).
/// Format and version are authenticated together with the place.
/// </summary>
internal sealed class TenantCipher(TenantKeys keys) : ITenantCipher
{
    /// <summary>How many bytes a sealed text has beyond the text in UTF-8.</summary>
    public const int Overhead = HeaderBytes + SealedBox.Overhead;

    const int HeaderBytes = 1 + sizeof(int);

    /// <inheritdoc/>
    public byte[] Seal(CipherPlace place, string text)
    {
        var key = keys.Current(place.Tenant);
        var content = ArrayPool<byte>.Shared.Rent(TextFormat.MostBytes(text));
        var length = content.Length;
        try
        {
            (var format, length) = TextFormat.Encode(text, content);
            var sealedText = new byte[length + Overhead];
            sealedText[0] = format;
            BinaryPrimitives.WriteInt32BigEndian(sealedText.AsSpan(1), key.Version);
            SealedBox.Seal(
                key.Bytes,
                content.AsSpan(0, length),
                Bound(sealedText, place),
                sealedText.AsSpan(HeaderBytes)
            );
            return sealedText;
        }
        finally
        {
            Return(content, length);
        }
    }

    /// <inheritdoc/>
    public string Open(CipherPlace place, byte[] sealedText)
    {
        if (sealedText.Length < Overhead)
        {
            throw Unreadable(place, "it is too short");
        }
        var version = BinaryPrimitives.ReadInt32BigEndian(sealedText.AsSpan(1));
        var key = keys.Find(place.Tenant, version);
        if (key is null)
        {
            throw Unreadable(place, "the tenant has no key with which it could have been sealed");
        }
        var length = sealedText.Length - Overhead;
        var content = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var opened = content.AsSpan(0, length);
            var box = sealedText.AsSpan(HeaderBytes);
            return SealedBox.TryOpen(key.Bytes, box, Bound(sealedText, place), opened)
                ? TextFormat.Decode(sealedText[0], opened)
                : throw Unreadable(
                    place,
                    "it was changed, or sealed for another place or under another key"
                );
        }
        finally
        {
            Return(content, length);
        }
    }

    static byte[] Bound(byte[] sealedText, CipherPlace place) =>
        AssociatedData.Of(
            sealedText.AsSpan(0, HeaderBytes),
            place.Tenant,
            place.Table,
            place.Row,
            place.Column
        );

    static void Return(byte[] content, int length)
    {
        CryptographicOperations.ZeroMemory(content.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(content);
    }

    static CryptographicException Unreadable(CipherPlace place, string why) =>
        new($"What is stored in {place.Table}.{place.Column} does not open: {why}.");
}
