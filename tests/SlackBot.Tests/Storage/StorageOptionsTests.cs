using SlackBot.Storage;

namespace SlackBot.Tests.Storage;

public class StorageOptionsTests
{
    const string ConnectionString = "Storage:ConnectionString";

    [Theory]
    [InlineData("{0}")]
    [InlineData(" Data Source={0} ")]
    [InlineData("DataSource=\"{0}\"")]
    [InlineData("filename={0};")]
    public async Task A_file_is_named_with_or_without_a_key(string form)
    {
        var folder = Directory.CreateTempSubdirectory("slackbot-form-");
        var file = Path.Combine(folder.FullName, "bot.db");
        await using (
            await TemporaryDatabase.CreateAsync(
                new Dictionary<string, string?> { [ConnectionString] = string.Format(form, file) }
            )
        )
        {
            Assert.True(File.Exists(file));
        }
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("Host=db;Username=bot;Password=hunter2")]
    [InlineData("Server=db;Password=hunter2;Data Source=x")]
    [InlineData("postgres://bot:hunter2@db/bot")]
    [InlineData("postgresql://bot:hunter2@db/bot?sslmode=require")]
    public async Task PostgreSQL_is_refused_in_a_clear_sentence_without_the_password(
        string connectionString
    )
    {
        var refusal = await RefusalAsync(connectionString);
        Assert.Contains("PostgreSQL server, which this version does not support yet", refusal);
        Assert.DoesNotContain("hunter2", refusal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Data Source=")]
    [InlineData(":memory:")]
    [InlineData("Data Source=:memory:")]
    [InlineData("file:hunter2?mode=memory")]
    [InlineData("mysql://bot:hunter2@db/bot")]
    [InlineData("Data Source=bot.db;Cache=Shared")]
    [InlineData("Data Source=bot.db;Password=hunter2")]
    [InlineData("Data Source='hunter2")]
    [InlineData("=hunter2")]
    public async Task What_is_no_file_is_refused_with_the_remedy(string connectionString)
    {
        var refusal = await RefusalAsync(connectionString);
        Assert.StartsWith(ConnectionString, refusal);
        Assert.Contains("Data Source=data/slackbot.db", refusal);
        Assert.DoesNotContain("hunter2", refusal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(
            file,
            new string('x', 8192),
            TestContext.Current.CancellationToken
        );
        Assert.Contains("file is not a database", await RefusalAsync(file));
        File.Delete(file);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_refused()
    {
        var file = Path.GetTempFileName();
        var refusal = await RefusalAsync(Path.Combine(file, "bot.db"));
        Assert.StartsWith("The folder of Storage:ConnectionString cannot be made", refusal);
        File.Delete(file);
    }

    [Fact]
    public async Task Only_the_owner_may_enter_the_folder_and_read_the_files()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        var above = Directory.CreateTempSubdirectory("slackbot-modes-");
        var folder = Path.Combine(above.FullName, "data");
        await using (
            await TemporaryDatabase.CreateAsync(
                new Dictionary<string, string?>
                {
                    [ConnectionString] = Path.Combine(folder, "bot.db"),
                    ["Encryption:MasterKey"] = null,
                }
            )
        )
        {
            Assert.Equal("700", Mode(folder));
            var files = Directory
                .GetFiles(folder)
                .Select(file => (Path.GetFileName(file), Mode(file)));
            Assert.Equal(
                [
                    ("bot.db", "600"),
                    ("bot.db-shm", "600"),
                    ("bot.db-wal", "600"),
                    ("master.key", "600"),
                ],
                files.Order()
            );
        }
        above.Delete(recursive: true);
    }

    static string Mode(string path) =>
        OperatingSystem.IsWindows()
            ? throw new PlatformNotSupportedException()
            : Convert.ToString((int)File.GetUnixFileMode(path), 8);

    static async Task<string> RefusalAsync(string connectionString)
    {
        var refusal = await Assert.ThrowsAsync<StorageException>(() =>
            TemporaryDatabase.CreateAsync(
                new Dictionary<string, string?> { [ConnectionString] = connectionString }
            )
        );
        Assert.DoesNotContain("hunter2", refusal.ToString());
        return refusal.Message;
    }
}
