using SlackBot.Wording;

namespace SlackBot.Tests.Wording;

public class TenantTests
{
    private const string Found = "wording.search.found";

    [Fact]
    public async Task Two_tenants_reword_the_same_message_at_once_and_see_only_their_own()
    {
        await using var room = await WordingRoom.OpenAsync();
        await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(number => number % 2 == 0 ? "acme" : "globex")
                .Select(
                    (tenant, number) =>
                        Task.Run(() =>
                            room.AskAsync(
                                room.Editor(tenant: tenant),
                                $"set {Found} {tenant}-{number} {{count}}"
                            )
                        )
                )
        );
        foreach (var (tenant, other) in new[] { ("acme", "globex"), ("globex", "acme") })
        {
            var text = room.Wording.StringsFor(tenant, "en").Wording.Search.Found(1).ToString();
            Assert.StartsWith(tenant, text);
            foreach (
                var command in new[] { $"show {Found}", "list", "search acme", "search globex" }
            )
            {
                Assert.DoesNotContain(
                    $"{other}-",
                    await room.SayAsync(room.Viewer(tenant: tenant), command)
                );
            }

            var changes = await room.ChangesAsync(tenant, "en", Found);
            Assert.Equal(10, changes.Count);
            Assert.All(changes, change => Assert.StartsWith(tenant, change.After));
        }
    }

    [Fact]
    public async Task A_reset_of_one_tenant_leaves_the_others_words()
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(tenant: "acme"), $"set {Found} acme {{count}}");
        await room.AskAsync(room.Editor(tenant: "globex"), $"set {Found} globex {{count}}");
        await room.AskAsync(room.Editor(tenant: "acme"), $"reset {Found}");
        await room.RestartAsync();
        Assert.True(room.Wording.SnapshotOf("acme").IsEmpty);
        Assert.Equal(
            "globex 1",
            room.Wording.StringsFor("globex", "en").Wording.Search.Found(1).ToString()
        );
    }

    [Fact]
    public async Task Twenty_changes_at_once_end_in_one_of_them_with_a_chain_of_history()
    {
        await using var room = await WordingRoom.OpenAsync();
        await Task.WhenAll(
            Enumerable
                .Range(1, 20)
                .Select(number =>
                    Task.Run(() =>
                        room.AskAsync(room.Editor(user: $"U{number}"), $"set {Found} {number}")
                    )
                )
        );
        var changes = await room.ChangesAsync("acme", "en", Found);
        Assert.Equal(
            Enumerable.Range(1, 20).Reverse(),
            changes.Select(change => (int)change.Version)
        );
        Assert.Equal(
            Enumerable.Range(1, 20),
            changes.Select(change => int.Parse(change.After!)).Order()
        );
        Assert.Equal(
            changes.Skip(1).Select(change => change.After).Append(null),
            changes.Select(change => change.Before)
        );
        var now = Used(room);
        Assert.Equal(changes[0].After, now.Text);
        Assert.Equal(20, now.Version);
        Assert.Equal(changes[0].By, now.By);
        await room.RestartAsync();
        Assert.Equal(now, Used(room));
    }

    [Fact]
    public async Task A_change_that_cannot_be_stored_leaves_the_words_before_it()
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(), $"set {Found} old {{count}}");
        await room.ExecuteAsync("ALTER TABLE wording_changes RENAME TO away");
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            room.AskAsync(room.Editor(), $"set {Found} new {{count}}")
        );
        Assert.Equal(
            "old 1",
            room.Wording.StringsFor("acme", "en").Wording.Search.Found(1).ToString()
        );
        await room.ExecuteAsync("ALTER TABLE away RENAME TO wording_changes");
        await room.RestartAsync();
        Assert.Equal("old {count}", Used(room).Text);
        await room.AskAsync(room.Editor(), $"set {Found} new {{count}}");
        Assert.Equal(2, Used(room).Version);
    }

    [Fact]
    public async Task Nothing_of_the_words_is_readable_in_the_files()
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(), $"set {Found} Xylophone {{count}}");
        await room.AskAsync(room.Editor(), $"set {Found} Quetzalcoatl {{count}}");
        await room.AskAsync(room.Editor(), $"reset {Found}");
        await room.AskAsync(room.Editor(), $"set {Found} Zephyranthes {{count}}");
        var files = Directory.GetFiles(room.Database.Folder).Select(BytesOf).ToList();
        Assert.Contains(files, bytes => bytes.AsSpan().IndexOf("wording.search.found"u8) >= 0);
        Assert.All(
            files,
            bytes =>
            {
                Assert.Equal(-1, bytes.AsSpan().IndexOf("ylophone"u8));
                Assert.Equal(-1, bytes.AsSpan().IndexOf("uetzalcoatl"u8));
                Assert.Equal(-1, bytes.AsSpan().IndexOf("ephyranthes"u8));
            }
        );
    }

    [Fact]
    public async Task Words_copied_into_another_tenants_row_do_not_open_there()
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(tenant: "acme"), $"set {Found} secret {{count}}");
        await room.ExecuteAsync(
            """
            INSERT INTO wordings (tenant, locale, key, text, version, updated_by, updated_in, updated_at)
            SELECT 'globex', locale, key, text, version, updated_by, updated_in, updated_at FROM wordings
            """
        );
        await room.RestartAsync();
        var globex = room.Wording.SnapshotOf("globex");
        var place = new WordingPlace("en", Found);
        Assert.Null(globex.Find(place)!.Text);
        Assert.Equal(BreakageKind.Unreadable, globex.BreakageOf(place)!.Kind);
        var said = await room.SayAsync(room.Editor(tenant: "globex"), "list");
        Assert.Contains("cannot be decrypted", said);
        Assert.DoesNotContain("secret", said);
        Assert.Equal("secret {count}", Used(room).Text);
    }

    private static Rewording Used(WordingRoom room) =>
        room.Wording.SnapshotOf("acme").Used(new("en", Found))!;

    /// <summary>A file that the database has open.</summary>
    private static byte[] BytesOf(string path)
    {
        using var file = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete
        );
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
