using System.Security.Cryptography;

namespace SlackBot.Storage.Encryption;

/// <summary>AES-256-GCM (NIST SP 800-38D) with a random nonce: nonce, ciphertext, tag.</summary>
internal static class SealedBox
{
    public const int KeyBytes = 32;

    const int NonceBytes = 12;

    const int TagBytes = 16;

    /// <summary>How many bytes a box has beyond its content.</summary>
    public const int Overhead = NonceBytes + TagBytes;

    /// <param name="box">Room for the content and <see cref="Overhead"/>.</param>
    public static void Seal(
        byte[] key,
        ReadOnlySpan<byte> content,
        ReadOnlySpan<byte> associatedData,
        Span<byte> box
    )
    {
        var nonce = box[..NonceBytes];
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(nonce, content, box[NonceBytes..^TagBytes], box[^TagBytes..], associatedData);
    }

    /// <param name="content">Room for the box without its <see cref="Overhead"/>; cleared when it does not open.</param>
    /// <returns>Whether it opened: the key and the associated data are those it was sealed with, and nothing was changed.</returns>
    public static bool TryOpen(
        byte[] key,
        ReadOnlySpan<byte> box,
        ReadOnlySpan<byte> associatedData,
        Span<byte> content
    )
    {
        using var aes = new AesGcm(key, TagBytes);
        try
        {
            aes.Decrypt(
                box[..NonceBytes],
                box[NonceBytes..^TagBytes],
                box[^TagBytes..],
                content,
                associatedData
            );
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }
}
