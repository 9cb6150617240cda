namespace LocaleGen;

/// <summary>The room that a measure is reckoned and written in, cut out of one buffer.</summary>
internal readonly ref struct MeasureBuffers(Span<byte> all)
{
    /// <summary>How many there are.</summary>
    public const int Count = 5;

    private readonly Span<byte> all = all;

    /// <summary>For the number that is converted.</summary>
    public Span<byte> Number => Slice(0);

    /// <summary>For how many of the largest unit there are.</summary>
    public Span<byte> Whole => Slice(1);

    /// <summary>For how many of the smallest.</summary>
    public Span<byte> Last => Slice(2);

    /// <summary>For one step of arithmetic.</summary>
    public Span<byte> Scratch => Slice(3);

    /// <summary>For the writer of numbers.</summary>
    public Span<byte> Copy => Slice(4);

    private Span<byte> Slice(int index)
    {
        var length = all.Length / Count;
        return all.Slice(index * length, length);
    }
}
