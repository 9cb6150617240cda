using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <summary>
/// The short path of <c>{n, number}</c>: integers of 64 bits that are not negative, in digits of one unit each and groups of
/// three. Where there is less room than the longest of them takes, the usual way sees what fits.
/// </summary>
internal sealed class IntegerWriter<TUnit> : ShortWriter<TUnit>
{
    private readonly NumberSymbols<TUnit> symbols;
    private readonly TUnit[] words;
    private readonly int before;

    private IntegerWriter(
        NumberSymbols<TUnit> symbols,
        ReadOnlySpan<TUnit> before,
        ReadOnlySpan<TUnit> behind
    )
    {
        this.symbols = symbols;
        words = [.. before, .. behind];
        this.before = before.Length;
    }

    /// <summary>A writer with words around the number, or null where the symbols ask for more.</summary>
    public static IntegerWriter<TUnit>? TryCreate(
        NumberSymbols<TUnit> symbols,
        ReadOnlySpan<TUnit> before,
        ReadOnlySpan<TUnit> behind
    ) => symbols.HasThrees ? new(symbols, before, behind) : null;

    /// <inheritdoc/>
    public override int Write(in Argument value, Span<TUnit> destination, int written)
    {
        if (
            value.bits != 0
            || value.reference is not null
            || words.Length + symbols.MostUnits > destination.Length - written
        )
        {
            return Unfit;
        }

        ref TUnit room = ref Unsafe.Add(
            ref MemoryMarshal.GetReference(destination),
            (nint)(uint)written
        );
        ref var text = ref MemoryMarshal.GetArrayDataReference(words);
        ShortCopy<TUnit>.Copy(ref text, ref room, before);
        room = ref Unsafe.Add(ref room, (nint)(uint)before);
        var length = Integers<TUnit>.WriteAt(value.low, symbols, ref room);
        ShortCopy<TUnit>.Copy(
            ref Unsafe.Add(ref text, (nint)(uint)before),
            ref Unsafe.Add(ref room, (nint)(uint)length),
            words.Length - before
        );
        return written + words.Length + length;
    }
}
