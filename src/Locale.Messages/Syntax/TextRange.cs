namespace LocaleGen;

/// <summary>A piece of a text, in UTF-16 code units from its start.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="Length">How many code units; may be zero, which names a place between two of them.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The code unit behind the last one.</summary>
    public int End => Start + Length;

    /// <summary>The range from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextRange Between(int start, int end) => new(start, end - start);
}
