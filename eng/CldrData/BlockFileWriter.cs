using System.IO.Compression;
using System.Text;

namespace LocaleGen;

/// <summary>Writes a <see cref="BlockFile"/>.</summary>
/// <param name="stamp">What the data was made from and by; empty in all files but one.</param>
/// <param name="version">The version of CLDR.</param>
/// <param name="small">Up to so many bytes a block is stored as it is.</param>
internal sealed class BlockFileWriter(
    string stamp,
    string version,
    int small = BlockFileWriter.Small
)
{
    /// <summary>Up to here a block is stored as it is: starting the decompressor takes longer than reading it.</summary>
    public const int Small = 128 * 1024;

    private readonly List<(string Name, byte[] Content)> blocks = [];

    /// <summary>Adds a block that a <see cref="RecordWriter"/> wrote.</summary>
    public void Add(string name, RecordWriter content) =>
        blocks.Add((name, Encoding.UTF8.GetBytes(content.ToString())));

    /// <summary>The file.</summary>
    /// <param name="report">Is told how large each block is.</param>
    public byte[] ToBytes(Action<string>? report = null)
    {
        var header = new RecordWriter();
        header.WriteNumber(BlockFile.Format);
        header.WriteText(stamp);
        header.WriteText(version);
        header.WriteNumber(blocks.Count);
        var data = new MemoryStream();
        foreach (var (name, content) in blocks)
        {
            var stored = content.Length <= small ? content : Compress(content);
            header.WriteText(name);
            header.WriteNumber(stored.Length);
            header.WriteNumber(content.Length);
            data.Write(stored);
            report?.Invoke($"{name}: {content.Length} bytes, stored as {stored.Length}");
        }

        var headerBytes = Encoding.UTF8.GetBytes(header.ToString());
        return [.. BitConverter.GetBytes(headerBytes.Length), .. headerBytes, .. data.ToArray()];
    }

    /// <summary>Whether two files say the same: what compression makes of it may differ from machine to machine.</summary>
    public static bool Same(byte[] first, byte[] second)
    {
        try
        {
            var (one, other) = (new BlockFile(first), new BlockFile(second));
            return (one.Stamp, one.Version) == (other.Stamp, other.Version)
                && one.Names.SequenceEqual(other.Names)
                && one.Names.All(name => one.Read(name).AsSpan().SequenceEqual(other.Read(name)));
        }
        catch (FormatException)
        {
            // A damaged file, or one of an older format, is not the same.
            return false;
        }
    }

    private static byte[] Compress(byte[] content)
    {
        var target = new MemoryStream();
        using (var deflate = new DeflateStream(target, CompressionLevel.SmallestSize))
        {
            deflate.Write(content);
        }

        return target.ToArray();
    }
}
