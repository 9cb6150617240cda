using System.Security.Cryptography;
using SlackBot.Storage;

namespace SlackBot.Tests.Storage;

public class MasterKeyTests
{
    const string Single = "Encryption:MasterKey";

    const string First = "Encryption:MasterKeys:0";

    static readonly CipherPlace Here = new("acme", "people", "U1", "locale");

    [Theory]
    [InlineData("")]
    [InlineData("not base64, hunter2")]
    [InlineData("aHVudGVyMg==")]
    [InlineData("aHVudGVyMmh1bnRlcjJodW50ZXIyaHVudGVyMmh1bnRlcjI=")]
    public async Task What_is_not_32_bytes_is_refused_by_the_name_of_the_setting(string value)
    {
        var refusals = new[]
        {
            await RefusalAsync(new() { [Single] = value }),
            await RefusalAsync(
                new()
                {
                    [Single] = null,
                    [$"{First}:Id"] = "a",
                    [$"{First}:Key"] = value,
                }
            ),
        };
        Assert.StartsWith($"{Single} is not base64 of 32 bytes", refusals[0]);
        Assert.StartsWith($"{First}:Key is not base64 of 32 bytes", refusals[1]);
        Assert.All(refusals, refusal => Assert.DoesNotContain("hunter2", refusal));
        Assert.All(refusals, refusal => Assert.DoesNotContain("aHVudGVy", refusal));
    }

    [Fact]
    public async Task Settings_that_contradict_each_other_are_refused()
    {
        var key = NewKey();
        Assert.Contains(
            "one or the other",
            await RefusalAsync(new() { [$"{First}:Id"] = "a", [$"{First}:Key"] = key })
        );
        Assert.Contains(
            $"{First}:Id is missing",
            await RefusalAsync(new() { [Single] = null, [$"{First}:Key"] = key })
        );
        Assert.Contains(
            $"{First} needs either Key or KeyFile",
            await RefusalAsync(new() { [Single] = null, [$"{First}:Id"] = "a" })
        );
        Assert.Contains(
            "Encryption:MasterKeys:1:Id is the same",
            await RefusalAsync(
                new()
                {
                    [Single] = null,
                    [$"{First}:Id"] = "a",
                    [$"{First}:Key"] = key,
                    ["Encryption:MasterKeys:1:Id"] = "a",
                    ["Encryption:MasterKeys:1:Key"] = NewKey(),
                }
            )
        );
    }

    [Fact]
    public async Task A_key_put_where_its_file_belongs_is_not_repeated()
    {
        var key = NewKey();
        var refusal = await RefusalAsync(
            new()
            {
                [Single] = null,
                [$"{First}:Id"] = "a",
                [$"{First}:KeyFile"] = key,
            }
        );
        Assert.StartsWith($"{First}:KeyFile names a file that is not there", refusal);
        Assert.DoesNotContain(key, refusal);
    }

    [Fact]
    public async Task A_key_may_stand_in_a_file_and_others_should_not_read_it()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(
            file,
            $"  {NewKey()}\r\n",
            TestContext.Current.CancellationToken
        );
        var log = new CapturedLog();
        var settings = new Dictionary<string, string?>
        {
            [Single] = null,
            [$"{First}:Id"] = "a",
            [$"{First}:KeyFile"] = file,
        };
        await using (var storage = await TemporaryDatabase.CreateAsync(settings, log.AddTo))
        {
            await storage.AddTenantsAsync("acme");
            Assert.Equal("pl", storage.Cipher.Open(Here, storage.Cipher.Seal(Here, "pl")));
            Assert.DoesNotContain(log.Lines, line => line.StartsWith("Warning"));
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.OtherRead);
                await storage.RestartAsync();
                Assert.Single(
                    log.Lines,
                    line => line.Contains($"{First}:KeyFile: the key file can be read by others")
                );
            }
        }
        File.Delete(file);
    }

    [Fact]
    public async Task Without_a_setting_a_key_is_made_once_and_said_to_need_a_backup()
    {
        var log = new CapturedLog();
        await using var storage = await TemporaryDatabase.CreateAsync(
            new Dictionary<string, string?> { [Single] = null },
            log.AddTo
        );
        await storage.AddTenantsAsync("acme");
        var sealedText = storage.Cipher.Seal(Here, "pl");
        await storage.RestartAsync();
        Assert.Equal("pl", storage.Cipher.Open(Here, sealedText));

        Assert.Single(log.Lines, line => line.StartsWith("Warning") && line.Contains("Back it up"));
        var key = File.ReadAllText(Path.Combine(storage.Folder, "master.key")).Trim();
        Assert.Equal(32, Convert.FromBase64String(key).Length);
        Assert.DoesNotContain(log.Lines, line => line.Contains(key));
        Assert.Equal(
            ["master.key", "slackbot.db"],
            Directory
                .GetFiles(storage.Folder)
                .Select(file => Path.GetFileName(file))
                .Where(file => !file.Contains('-'))
                .Order()
        );
    }

    [Fact]
    public async Task A_key_that_was_made_and_lost_is_not_made_anew()
    {
        await using var storage = await TemporaryDatabase.CreateAsync(
            new Dictionary<string, string?> { [Single] = null }
        );
        await storage.AddTenantsAsync("acme");
        var file = Path.Combine(storage.Folder, "master.key");
        var key = File.ReadAllText(file);
        File.Delete(file);
        var refusal = await Assert.ThrowsAsync<StorageException>(() => storage.RestartAsync());
        Assert.Contains("there is no master.key beside the database", refusal.Message);
        Assert.False(File.Exists(file));

        File.WriteAllText(file, key);
        await storage.RestartAsync();
    }

    [Fact]
    public async Task The_key_that_was_made_may_move_into_the_settings()
    {
        await using var storage = await TemporaryDatabase.CreateAsync(
            new Dictionary<string, string?> { [Single] = null }
        );
        await storage.AddTenantsAsync("acme");
        var sealedText = storage.Cipher.Seal(Here, "pl");
        var file = Path.Combine(storage.Folder, "master.key");
        var key = File.ReadAllText(file);
        File.Delete(file);
        await storage.RestartAsync(new Dictionary<string, string?> { [Single] = key });
        Assert.Equal("pl", storage.Cipher.Open(Here, sealedText));
    }

    [Fact]
    public async Task Many_that_start_at_once_agree_on_one_key()
    {
        await using var first = await TemporaryDatabase.CreateAsync();
        var settings = new Dictionary<string, string?>(first.Settings) { [Single] = null };
        var starts = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(_ =>
                    Task.Run(
                        () => TemporaryDatabase.CreateAsync(settings),
                        TestContext.Current.CancellationToken
                    )
                )
        );
        foreach (var storage in starts)
        {
            await storage.AddTenantsAsync("acme");
        }
        var sealedText = starts[0].Cipher.Seal(Here, "pl");
        Assert.All(starts, storage => Assert.Equal("pl", storage.Cipher.Open(Here, sealedText)));
        foreach (var storage in starts)
        {
            await storage.DisposeAsync();
        }
        Assert.Single(Directory.GetFiles(first.Folder, "master.key*"));
    }

    [Fact]
    public async Task No_secret_is_logged()
    {
        var log = new CapturedLog();
        await using var storage = await TemporaryDatabase.CreateAsync(configure: log.AddTo);
        await storage.AddTenantsAsync("acme");
        var tenantKey = storage.Keys.Current("acme").Bytes;
        var sealedText = storage.Cipher.Seal(Here, "secret words");
        Assert.Throws<CryptographicException>(() =>
            storage.Cipher.Open(Here with { Row = "U2" }, sealedText)
        );
        string[] secrets =
        [
            storage.Settings[Single]!,
            Convert.ToBase64String(tenantKey),
            Convert.ToHexString(tenantKey),
            "secret words",
        ];
        await storage.RestartAsync();
        Assert.NotEmpty(log.Lines);
        Assert.All(
            log.Lines,
            line => Assert.All(secrets, secret => Assert.DoesNotContain(secret, line))
        );
    }

    static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    static async Task<string> RefusalAsync(Dictionary<string, string?> settings)
    {
        var log = new CapturedLog();
        var refusal = await Assert.ThrowsAsync<StorageException>(() =>
            TemporaryDatabase.CreateAsync(settings, log.AddTo)
        );
        foreach (var value in settings.Where(setting => setting.Key.Contains("Key")))
        {
            if (value.Value is { Length: > 0 } secret && !value.Key.EndsWith(":Id"))
            {
                Assert.DoesNotContain(secret, refusal.ToString());
                Assert.DoesNotContain(log.Lines, line => line.Contains(secret));
            }
        }
        return refusal.Message;
    }
}
