using System.Data.Common;
using Dapper;

namespace SlackBot.Storage.Encryption;

/// <summary>A tenant's key as the database holds it.</summary>
/// <param name="MasterKeyId">Which master key opens it.</param>
internal sealed record TenantKeyRow(
    string Tenant,
    long Version,
    string MasterKeyId,
    byte[] Wrapped
);

/// <summary>The table <c>tenant_keys</c>.</summary>
internal static class TenantKeyRows
{
    const string Columns = "SELECT tenant, version, master_key_id, wrapped FROM tenant_keys";

    /// <summary>Of all tenants: only for the start, where they are unwrapped.</summary>
    public static async Task<List<TenantKeyRow>> AllAsync(DbConnection connection) =>
        (await connection.QueryAsync<TenantKeyRow>(Columns)).AsList();

    public static async Task<List<TenantKeyRow>> OfAsync(
        string tenant,
        DbConnection connection,
        DbTransaction transaction
    ) =>
        (
            await connection.QueryAsync<TenantKeyRow>(
                $"{Columns} WHERE tenant = @tenant",
                new { tenant },
                transaction
            )
        ).AsList();

    public static Task AddAsync(
        TenantKeyRow row,
        DateTimeOffset now,
        DbConnection connection,
        DbTransaction transaction
    ) =>
        connection.ExecuteAsync(
            """
            INSERT INTO tenant_keys (tenant, version, master_key_id, wrapped, created_at)
            VALUES (@Tenant, @Version, @MasterKeyId, @Wrapped, @now)
            """,
            new
            {
                row.Tenant,
                row.Version,
                row.MasterKeyId,
                row.Wrapped,
                now = StoredTime.Of(now),
            },
            transaction
        );

    /// <summary>Puts the same key under another master key.</summary>
    public static Task RewrapAsync(
        TenantKeyRow row,
        DbConnection connection,
        DbTransaction transaction
    ) =>
        connection.ExecuteAsync(
            """
            UPDATE tenant_keys SET master_key_id = @MasterKeyId, wrapped = @Wrapped
            WHERE tenant = @Tenant AND version = @Version
            """,
            row,
            transaction
        );
}
