using SlackBot.Storage;
using SlackBot.Storage.Schema;

namespace SlackBot.Tests.Storage;

public class MigrationSetTests
{
    [Fact]
    public void The_steps_of_this_program_are_numbered_without_gaps_and_can_all_be_taken_back()
    {
        var all = MigrationSet.Embedded().All;
        Assert.NotEmpty(all);
        Assert.Equal(Enumerable.Range(1, all.Count), all.Select(step => step.Version));
        Assert.All(all, step => Assert.NotEqual("", step.Down.Trim()));
    }

    [Theory]
    [InlineData("0001_a.up.sql 0001_a.down.sql 0003_c.up.sql 0003_c.down.sql", "0002 is missing")]
    [InlineData("0002_b.up.sql 0002_b.down.sql", "0001 is missing")]
    [InlineData("0001_a.up.sql", "0001_a.down.sql is missing")]
    [InlineData("0001_a.up.sql 0001_b.down.sql", "0001_a.down.sql is missing")]
    [InlineData("0001_a.down.sql", "0001_a.up.sql is missing")]
    [InlineData("0001_a.up.sql 0001_a.down.sql 0001_b.up.sql", "0001 is there twice")]
    [InlineData("1_a.up.sql", "'1_a.up.sql' is not named like")]
    [InlineData("0001_a.sql", "'0001_a.sql' is not named like")]
    [InlineData("0000_a.up.sql 0000_a.down.sql", "'0000_a.up.sql' is not named like")]
    public void A_set_that_is_not_whole_is_refused(string files, string reason)
    {
        var named = files.Split(' ').Select(file => KeyValuePair.Create(file, ""));
        var refusal = Assert.Throws<StorageException>(() => MigrationSet.Of(named));
        Assert.Contains(reason, refusal.Message);
    }

    [Fact]
    public void A_checksum_does_not_depend_on_line_ends() =>
        Assert.Equal(Checksum("CREATE TABLE a (\n)\n"), Checksum("CREATE TABLE a (\r\n)\r\n"));

    [Fact]
    public void A_checksum_depends_on_every_other_character() =>
        Assert.NotEqual(Checksum("CREATE TABLE a ()"), Checksum("CREATE TABLE a () "));

    static string Checksum(string up) =>
        MigrationSet
            .Of([
                KeyValuePair.Create("0001_a.up.sql", up),
                KeyValuePair.Create("0001_a.down.sql", ""),
            ])
            .All[0]
            .Checksum;
}
