using System.Security.Cryptography;
using Dapper;
using SlackBot.Storage;

namespace SlackBot.Tests.Storage;

public sealed class TenantKeysTests : IAsyncLifetime
{
    static readonly CipherPlace Here = new("acme", "people", "U1", "locale");

    TemporaryDatabase storage = null!;

    static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => storage = await TemporaryDatabase.CreateAsync();

    public ValueTask DisposeAsync() => storage.DisposeAsync();

    [Fact]
    public async Task A_tenant_can_be_added_and_sealed_for_in_one_write()
    {
        var sealedText = await storage.Database.WriteAsync(
            async (connection, transaction) =>
            {
                await storage.Keys.AddTenantAsync("acme", connection, transaction);
                return storage.Cipher.Seal(Here, "pl");
            },
            Now
        );
        await storage.RestartAsync();
        Assert.Equal("pl", storage.Cipher.Open(Here, sealedText));
    }

    [Fact]
    public async Task Adding_a_tenant_again_keeps_its_key()
    {
        await storage.AddTenantsAsync("acme");
        var sealedText = storage.Cipher.Seal(Here, "pl");
        await storage.AddTenantsAsync("acme", "acme");
        await storage.RestartAsync();
        await storage.AddTenantsAsync("acme");
        Assert.Equal("pl", storage.Cipher.Open(Here, sealedText));
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_tenant_whose_write_was_rolled_back_can_be_added_later()
    {
        await Assert.ThrowsAsync<InvalidDataException>(() =>
            storage.Database.WriteAsync(
                async (connection, transaction) =>
                {
                    await storage.Keys.AddTenantAsync("acme", connection, transaction);
                    throw new InvalidDataException();
                },
                Now
            )
        );
        Assert.Equal(0, await CountAsync());
        await storage.AddTenantsAsync("acme");
        var sealedText = storage.Cipher.Seal(Here, "pl");
        await storage.RestartAsync();
        Assert.Equal("pl", storage.Cipher.Open(Here, sealedText));
    }

    [Fact]
    public async Task A_tenant_added_by_another_process_gets_the_same_key()
    {
        await using var other = await TemporaryDatabase.CreateAsync(storage.Settings);
        await storage.AddTenantsAsync("acme");
        await other.AddTenantsAsync("acme");
        Assert.Equal("pl", other.Cipher.Open(Here, storage.Cipher.Seal(Here, "pl")));
    }

    [Fact]
    public async Task A_key_that_was_copied_to_another_tenant_stops_the_start()
    {
        await storage.AddTenantsAsync("acme", "globex");
        await ExecuteAsync(
            "UPDATE tenant_keys SET wrapped = (SELECT wrapped FROM tenant_keys WHERE tenant = 'acme')"
        );
        var refusal = await Assert.ThrowsAsync<StorageException>(() => storage.RestartAsync());
        Assert.StartsWith("The key of tenant 'globex' does not open", refusal.Message);
    }

    [Fact]
    public async Task Keys_are_stored_wrapped()
    {
        await storage.AddTenantsAsync("acme");
        var key = storage.Keys.Current("acme").Bytes;
        foreach (var file in Directory.GetFiles(storage.Folder))
        {
            Assert.Equal(-1, File.ReadAllBytes(file).AsSpan().IndexOf(key));
        }
        Assert.Equal(32, key.Length);
        Assert.NotEqual(new byte[32], key);
    }

    [Fact]
    public async Task A_new_first_master_key_takes_over_and_the_old_one_may_then_go()
    {
        await storage.AddTenantsAsync("acme", "globex");
        var sealedText = storage.Cipher.Seal(Here, "pl");
        var old = storage.Settings["Encryption:MasterKey"];
        var rotation = new Dictionary<string, string?>
        {
            ["Encryption:MasterKey"] = null,
            ["Encryption:MasterKeys:0:Id"] = "2026",
            ["Encryption:MasterKeys:0:Key"] = NewKey(),
            ["Encryption:MasterKeys:1:Id"] = "master",
            ["Encryption:MasterKeys:1:Key"] = old,
        };
        await storage.RestartAsync(rotation);
        Assert.Equal("pl", storage.Cipher.Open(Here, sealedText));
        Assert.Equal(["2026"], await MasterKeyIdsAsync());

        await storage.RestartAsync(
            new Dictionary<string, string?>
            {
                ["Encryption:MasterKeys:1:Id"] = null,
                ["Encryption:MasterKeys:1:Key"] = null,
            }
        );
        Assert.Equal("pl", storage.Cipher.Open(Here, sealedText));
    }

    [Fact]
    public async Task A_missing_master_key_stops_the_start_and_is_named()
    {
        await storage.AddTenantsAsync("acme");
        var key = NewKey();
        var refusal = await Assert.ThrowsAsync<StorageException>(() =>
            storage.RestartAsync(
                new Dictionary<string, string?>
                {
                    ["Encryption:MasterKey"] = null,
                    ["Encryption:MasterKeys:0:Id"] = "2026",
                    ["Encryption:MasterKeys:0:Key"] = key,
                }
            )
        );
        Assert.Contains("needs the master key 'master', which is not configured", refusal.Message);
        Assert.DoesNotContain(key, refusal.ToString());
    }

    [Fact]
    public async Task A_wrong_master_key_under_the_right_id_stops_the_start()
    {
        await storage.AddTenantsAsync("acme");
        var key = NewKey();
        var refusal = await Assert.ThrowsAsync<StorageException>(() =>
            storage.RestartAsync(new Dictionary<string, string?> { ["Encryption:MasterKey"] = key })
        );
        Assert.Contains("does not open with the master key 'master'", refusal.Message);
        Assert.DoesNotContain(key, refusal.ToString());
    }

    static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    Task<int> CountAsync() =>
        storage.Database.ReadAsync(
            connection => connection.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM tenant_keys"),
            Now
        );

    Task<IEnumerable<string>> MasterKeyIdsAsync() =>
        storage.Database.ReadAsync(
            connection =>
                connection.QueryAsync<string>("SELECT DISTINCT master_key_id FROM tenant_keys"),
            Now
        );

    Task ExecuteAsync(string sql) =>
        storage.Database.WriteAsync(
            (connection, transaction) => connection.ExecuteAsync(sql, transaction: transaction),
            Now
        );
}
