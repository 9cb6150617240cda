using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SlackBot.Storage.Encryption;

/// <summary>A key that wraps the tenants' keys and nothing else.</summary>
internal sealed class MasterKey(string id, byte[] key) : IDisposable
{
    /// <summary>The id of a key that was configured without one, or made by the bot.</summary>
    public const string DefaultId = "master";

    /// <summary>The name that stands beside what it has wrapped.</summary>
    public string Id => id;

    /// <summary>The tenant's key as it is stored.</summary>
    public byte[] Wrap(string tenant, int version, ReadOnlySpan<byte> tenantKey)
    {
        var wrapped = new byte[tenantKey.Length + SealedBox.Overhead];
        SealedBox.Seal(key, tenantKey, Place(tenant, version), wrapped);
        return wrapped;
    }

    /// <summary>The tenant's key again; null where another key wrapped it, or wrapped it for another tenant, or it was changed.</summary>
    public byte[]? Unwrap(string tenant, int version, byte[] wrapped)
    {
        if (wrapped.Length != SealedBox.KeyBytes + SealedBox.Overhead)
        {
            return null;
        }
        var tenantKey = new byte[SealedBox.KeyBytes];
        return SealedBox.TryOpen(key, wrapped, Place(tenant, version), tenantKey)
            ? tenantKey
            : null;
    }

    byte[] Place(string tenant, int version)
    {
        Span<byte> header = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(header, version);
        return AssociatedData.Of(header, "tenant_keys", tenant, id);
    }

    public void Dispose() => CryptographicOperations.ZeroMemory(key);
}
