using Microsoft.Extensions.Caching.Memory;

namespace SlackBot.Alerts.Store;

/// <summary>
/// Open alerts that were read and opened before, by tenant. Bounded; holds as long as this process is the only one that
/// writes alerts.
/// </summary>
internal sealed class OpenAlertCache : IDisposable
{
    private const long MostBytes = 16 * 1024 * 1024;

    /// <summary>Tenants share versions: a write of another tenant at the wrong moment costs a read, never a wrong answer.</summary>
    private readonly long[] versions = new long[1024];
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly Lock gate = new();

    /// <summary>What is known of a tenant, or null.</summary>
    public OpenAlerts? Find(string tenant) => cache.Get<OpenAlerts>(tenant);

    /// <summary>Taken before reading, and given to <see cref="Keep"/>.</summary>
    public long VersionFor(string tenant) => Volatile.Read(ref versions[PlaceOf(tenant)]);

    /// <summary>Keeps what was read, unless something was written meanwhile.</summary>
    public void Keep(string tenant, OpenAlerts alerts, long version)
    {
        lock (gate)
        {
            if (versions[PlaceOf(tenant)] == version)
            {
                cache.Set(tenant, alerts, new MemoryCacheEntryOptions { Size = alerts.Size });
            }
        }
    }

    /// <summary>Called after every write, before it is reported as done.</summary>
    public void Forget(string tenant)
    {
        lock (gate)
        {
            versions[PlaceOf(tenant)]++;
            cache.Remove(tenant);
        }
    }

    public void Dispose() => cache.Dispose();

    private int PlaceOf(string tenant) =>
        (int)((uint)string.GetHashCode(tenant, StringComparison.Ordinal) % versions.Length);
}
