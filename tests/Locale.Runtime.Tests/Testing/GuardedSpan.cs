namespace LocaleGen;

/// <summary>A destination between guards that nothing may write to.</summary>
internal sealed class GuardedSpan<TUnit>
    where TUnit : unmanaged, IEquatable<TUnit>
{
    private const int GuardLength = 40;

    private readonly TUnit[] units;
    private readonly TUnit guard;
    private readonly int length;

    public GuardedSpan(int length, TUnit guard)
    {
        this.length = length;
        this.guard = guard;
        units = new TUnit[GuardLength + length + GuardLength];
        Array.Fill(units, guard);
    }

    public Span<TUnit> Destination => units.AsSpan(GuardLength, length);

    /// <summary>Nothing outside the destination was written, nor inside it behind <paramref name="written"/>.</summary>
    public void AssertUntouchedBehind(int written)
    {
        Assert.False(units.AsSpan(0, GuardLength).ContainsAnyExcept(guard), "written in front");
        Assert.False(
            units.AsSpan(GuardLength + written).ContainsAnyExcept(guard),
            $"written behind {written} in {length}"
        );
    }
}
