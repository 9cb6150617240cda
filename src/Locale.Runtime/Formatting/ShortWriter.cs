namespace LocaleGen;

/// <summary>
/// The short path of a format: writes the values of its usual shape by one routine, with the words of a message around
/// them where they are all there is to it.
/// </summary>
internal abstract class ShortWriter<TUnit>
{
    /// <summary>What <see cref="Write"/> gives for a value of another shape, which the format itself writes.</summary>
    public const int Unfit = -3;

    /// <summary>
    /// Writes a value behind what is written already; gives how much is written then, that there is no room, or
    /// <see cref="Unfit"/>.
    /// </summary>
    public abstract int Write(in Argument value, Span<TUnit> destination, int written);
}
