using System.IO.Compression;

namespace LocaleGen;

/// <summary>The file of the resource: a header, then named blocks, each read when it is asked for.</summary>
/// <remarks>
/// Four bytes, little-endian, give the length of the header, which a <see cref="RecordWriter"/> wrote: format, stamp,
/// version, number of blocks, and for each its name, its length in the file and its own length. The blocks follow in that order, deflated where the
/// lengths differ.
/// </remarks>
internal sealed class BlockFile
{
    /// <summary>The format that is written and read.</summary>
    public const int Format = 1;

    /// <summary>The bytes before the header.</summary>
    public const int LengthBytes = 4;

    private readonly byte[] file;
    private readonly Dictionary<string, Block> blocks = new(StringComparer.Ordinal);

    /// <summary>Reads the header.</summary>
    /// <exception cref="FormatException">The file is cut short, or in another format.</exception>
    public BlockFile(byte[] file)
    {
        this.file = file;
        if (file.Length < LengthBytes)
        {
            throw new FormatException("The CLDR resource is cut short.");
        }

        var headerLength = file[0] | (file[1] << 8) | (file[2] << 16);
        var header = new RecordReader(
            file.AsSpan(LengthBytes, Math.Min(headerLength, file.Length - LengthBytes))
        );
        if (header.ReadNumber() != Format)
        {
            throw new FormatException(
                "The CLDR resource is in the format of another version of LocaleGen."
            );
        }

        Stamp = header.ReadText();
        Version = header.ReadText();
        var offset = LengthBytes + headerLength;
        for (var count = header.ReadNumber(); count > 0; count--)
        {
            var name = header.ReadText();
            var block = new Block(offset, header.ReadNumber(), header.ReadNumber());
            blocks.Add(name, block);
            offset += block.Stored;
        }
    }

    /// <summary>What the file was made from, as a hash.</summary>
    public string Stamp { get; }

    /// <summary>The version of CLDR.</summary>
    public string Version { get; }

    /// <summary>The names of the blocks.</summary>
    public IEnumerable<string> Names => blocks.Keys;

    /// <summary>The content of a block.</summary>
    /// <exception cref="FormatException">There is no such block, or it is damaged.</exception>
    public byte[] Read(string name)
    {
        if (!blocks.TryGetValue(name, out var block))
        {
            throw new FormatException($"The CLDR resource has no block '{name}'.");
        }

        try
        {
            return block.Stored == block.Length
                ? file.AsSpan(block.Offset, block.Length).ToArray()
                : Inflate(block);
        }
        catch (Exception error) when (error is InvalidDataException or ArgumentException)
        {
            throw new FormatException(
                $"The block '{name}' of the CLDR resource is damaged.",
                error
            );
        }
    }

    private byte[] Inflate(Block block)
    {
        var content = new byte[block.Length];
        using var source = new MemoryStream(file, block.Offset, block.Stored, writable: false);
        using var inflate = new DeflateStream(source, CompressionMode.Decompress);
        for (int read, position = 0; position < content.Length; position += read)
        {
            read = inflate.Read(content, position, content.Length - position);
            if (read == 0)
            {
                throw new InvalidDataException("It is cut short.");
            }
        }

        return content;
    }

    private sealed class Block(int offset, int stored, int length)
    {
        public int Offset { get; } = offset;
        public int Stored { get; } = stored;
        public int Length { get; } = length;
    }
}
