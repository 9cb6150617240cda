using System.Security.Cryptography;

namespace SlackBot.Storage.Encryption;

/// <summary>A key of a tenant.</summary>
internal sealed class TenantKey(int version, byte[] bytes)
{
    /// <summary>Stands in front of what it has sealed.</summary>
    public int Version => version;

    public byte[] Bytes => bytes;
}

/// <summary>The keys a tenant has had; the newest seals, all open.</summary>
internal sealed class TenantKeySet(IEnumerable<TenantKey> keys) : IDisposable
{
    readonly TenantKey[] keys = [.. keys.OrderByDescending(key => key.Version)];

    public TenantKey Current => keys[0];

    public static TenantKeySet WithNewKey() =>
        new([new(1, RandomNumberGenerator.GetBytes(SealedBox.KeyBytes))]);

    public TenantKey? Find(int version) => Array.Find(keys, key => key.Version == version);

    public void Dispose()
    {
        foreach (var key in keys)
        {
            CryptographicOperations.ZeroMemory(key.Bytes);
        }
    }
}
