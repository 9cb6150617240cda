using System.Security.Cryptography;

namespace SlackBot.Storage.Encryption;

/// <summary>A master key as people write it: base64 of 32 bytes. No error repeats it, or the path that may be a key put in the wrong place.</summary>
internal static class MasterKeyText
{
    const string Remedy = "Make one with: openssl rand -base64 32";

    /// <param name="name">The setting, for the error.</param>
    /// <exception cref="StorageException">It is not base64 of 32 bytes.</exception>
    public static byte[] Parse(string text, string name)
    {
        // One byte more than a key, so that a longer one is told from a key.
        var bytes = new byte[SealedBox.KeyBytes + 1];
        var isKey =
            Convert.TryFromBase64String(text.Trim(), bytes, out var length)
            && length == SealedBox.KeyBytes;
        var key = isKey ? bytes[..length] : null;
        CryptographicOperations.ZeroMemory(bytes);
        return key ?? throw new StorageException($"{name} is not base64 of 32 bytes. {Remedy}");
    }

    /// <exception cref="StorageException">There is no such file, it cannot be read, or it does not hold a key.</exception>
    public static byte[] Read(string path, string name)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            var why = e is FileNotFoundException or DirectoryNotFoundException
                ? "names a file that is not there"
                : "names a file that cannot be read";
            throw new StorageException($"{name} {why} ({e.GetType().Name}).");
        }
        return Parse(text, name);
    }
}
