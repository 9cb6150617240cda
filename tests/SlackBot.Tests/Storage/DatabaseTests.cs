using Dapper;

namespace SlackBot.Tests.Storage;

public class DatabaseTests
{
    static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_text_sealed_before_a_restart_opens_after_it()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await database.AddTenantsAsync("acme");
        var place = new SlackBot.Storage.CipherPlace("acme", "people", "U1", "locale");
        var sealedText = database.Cipher.Seal(place, "pl");
        await database.RestartAsync();
        Assert.Equal("pl", database.Cipher.Open(place, sealedText));
        var keys = await database.Database.ReadAsync(
            connection => connection.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM tenant_keys"),
            Now
        );
        Assert.Equal(1, keys);
    }
}
