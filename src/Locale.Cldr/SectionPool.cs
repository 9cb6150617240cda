namespace LocaleGen;

/// <summary>The distinct sections of one id; locales that write numbers alike share one.</summary>
internal sealed class SectionPool
{
    private readonly byte[] block;
    private readonly int[] ends;
    private readonly int[] lengths;

    /// <summary>Finds the sections in a block: their number, then each with its length.</summary>
    /// <exception cref="FormatException">The block is cut short.</exception>
    public SectionPool(byte[] block)
    {
        this.block = block;
        var reader = new RecordReader(block);
        ends = new int[reader.ReadNumber()];
        lengths = new int[ends.Length];
        for (var index = 0; index < ends.Length; index++)
        {
            lengths[index] = reader.ReadBytes().Length;
            ends[index] = reader.Position;
        }
    }

    /// <summary>The name of the block that holds the sections of an id.</summary>
    public static string BlockName(char id) => $"sections {id}";

    /// <summary>A section with its id and length, as it stands in a <see cref="LocaleRecord"/>.</summary>
    public ReadOnlySpan<byte> Section(int index) =>
        block.AsSpan(ends[index] - lengths[index], lengths[index]);
}
