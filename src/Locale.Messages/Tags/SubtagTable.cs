namespace LocaleGen;

/// <summary>Rows of equal width in the bytes of a <see cref="TagData"/>: read where they lie, never unpacked.</summary>
/// <param name="data">The bytes of all tables.</param>
/// <param name="start">Where the first row is.</param>
/// <param name="count">How many rows there are.</param>
/// <param name="layout">How wide a row is, and the key at its start that the rows are sorted by.</param>
internal readonly struct SubtagTable(byte[] data, int start, int count, TableLayout layout)
{
    public int Count => count;

    public ReadOnlySpan<byte> Row(int index) =>
        new(data, start + (index * layout.RowWidth), layout.RowWidth);

    /// <summary>The key of a row.</summary>
    public ReadOnlySpan<byte> Key(int index) => Row(index).Slice(0, layout.KeyWidth);

    /// <summary>What a row says of its key.</summary>
    public ReadOnlySpan<byte> Value(int index) => Row(index).Slice(layout.KeyWidth);

    /// <summary>The first row with this key, or -1.</summary>
    public int Find(ReadOnlySpan<byte> key)
    {
        var low = 0;
        var high = count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (Key(middle).SequenceCompareTo(key) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < count && Key(low).SequenceEqual(key) ? low : -1;
    }

    /// <summary>The first row whose key is this one subtag, or -1.</summary>
    public int Find(ulong subtag)
    {
        Span<byte> key = stackalloc byte[layout.KeyWidth];
        return SubtagCode.TryWrite(subtag, key) ? Find(key) : -1;
    }

    /// <summary>The first row whose key is these two subtags, or -1.</summary>
    public int Find(ulong first, int firstWidth, ulong second)
    {
        Span<byte> key = stackalloc byte[layout.KeyWidth];
        return
            SubtagCode.TryWrite(first, key.Slice(0, firstWidth))
            && SubtagCode.TryWrite(second, key.Slice(firstWidth))
            ? Find(key)
            : -1;
    }

    /// <summary>The first row whose key is language, script and region, or -1.</summary>
    public int Find(CoreSubtags subtags)
    {
        Span<byte> key = stackalloc byte[CoreSubtags.Width];
        return subtags.TryWrite(key) ? Find(key) : -1;
    }
}
