namespace LocaleGen;

public class BlockFileTests
{
    private const int Large = 200_000;
    private static readonly byte[] File = Write();

    [Fact]
    public void Blocks_are_read_as_they_were_written()
    {
        var file = new BlockFile(File);
        Assert.Equal(("stamp", "48.2.0"), (file.Stamp, file.Version));
        Assert.Equal(["small", "large"], file.Names);
        Assert.Equal("2ok"u8.ToArray(), file.Read("small"));
        Assert.InRange(file.Read("large").Length, Large, Large + 10);
    }

    [Fact]
    public void A_large_block_is_stored_smaller() => Assert.InRange(File.Length, 0, Large / 10);

    [Fact]
    public void A_file_cut_short_is_refused()
    {
        Assert.Throws<FormatException>(() => new BlockFile([]));
        Assert.Throws<FormatException>(() => new BlockFile(File[..3]));
        Assert.Throws<FormatException>(() => new BlockFile(File[..20]));
        Assert.Throws<FormatException>(() => new BlockFile(File[..^1]).Read("large"));
    }

    [Fact]
    public void A_damaged_block_is_refused()
    {
        var damaged = (byte[])File.Clone();
        damaged.AsSpan(damaged.Length - 100).Fill(0xFF);
        Assert.Contains(
            "'large'",
            Assert.Throws<FormatException>(() => new BlockFile(damaged).Read("large")).Message
        );
    }

    [Fact]
    public void Another_format_is_refused()
    {
        var other = (byte[])File.Clone();
        other[BlockFile.LengthBytes]++;
        Assert.Contains(
            "another version",
            Assert.Throws<FormatException>(() => new BlockFile(other)).Message
        );
    }

    [Fact]
    public void A_block_that_is_not_there_is_refused() =>
        Assert.Contains(
            "'nope'",
            Assert.Throws<FormatException>(() => new BlockFile(File).Read("nope")).Message
        );

    [Fact]
    public void Two_files_are_the_same_when_their_content_is()
    {
        Assert.True(BlockFileWriter.Same(File, (byte[])File.Clone()));
        Assert.False(BlockFileWriter.Same(File, new BlockFileWriter("other", "48.2.0").ToBytes()));
        Assert.False(BlockFileWriter.Same(File, [1, 2]));
    }

    private static byte[] Write()
    {
        var (small, large) = (new RecordWriter(), new RecordWriter());
        small.WriteText("ok");
        large.WriteText(new string('x', Large));
        var writer = new BlockFileWriter("stamp", "48.2.0");
        writer.Add("small", small);
        writer.Add("large", large);
        return writer.ToBytes();
    }
}
