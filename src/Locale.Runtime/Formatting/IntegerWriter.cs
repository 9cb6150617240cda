using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <summary>
/// The short path of <c>{n, number}</c>: integers of 64 bits that are not negative, in digits of one unit each and with
/// one unit between groups of three.
/// </summary>
internal sealed class IntegerWriter<TUnit> : ShortWriter<TUnit>
{
    private readonly TUnit[] words;
    private readonly int before;
    private readonly int zero;
    private readonly int groupFrom;
    private readonly TUnit separator;

    private IntegerWriter(
        NumberSymbols<TUnit> symbols,
        ReadOnlySpan<TUnit> before,
        ReadOnlySpan<TUnit> behind
    )
    {
        words = [.. before, .. behind];
        this.before = before.Length;
        zero = symbols.ZeroValue;
        groupFrom = symbols.GroupFrom;
        separator = symbols.GroupUnit;
    }

    /// <summary>A writer with words around the number, or null where the symbols ask for more.</summary>
    public static IntegerWriter<TUnit>? TryCreate(
        NumberSymbols<TUnit> symbols,
        ReadOnlySpan<TUnit> before,
        ReadOnlySpan<TUnit> behind
    ) => symbols.IsSimple ? new(symbols, before, behind) : null;

    /// <inheritdoc/>
    public override int Write(in Argument value, Span<TUnit> destination, int written)
    {
        if (value.bits != 0 || value.reference is not null)
        {
            return Unfit;
        }

        var digits = DecimalLength.Of(value.low);
        var separated = digits >= groupFrom;
        var length = separated ? digits + (int)((uint)(digits - 1) / 3) : digits;
        if (words.Length + length > destination.Length - written)
        {
            return Interpreter<TUnit>.NoRoom;
        }

        ref TUnit room = ref Unsafe.Add(
            ref MemoryMarshal.GetReference(destination),
            (nint)(uint)written
        );
        ref var text = ref MemoryMarshal.GetArrayDataReference(words);
        ShortCopy<TUnit>.Copy(ref text, ref room, before);
        room = ref Unsafe.Add(ref room, (nint)(uint)before);
        if (separated)
        {
            UnitDigits<TUnit>.WriteGroupedAt(value.low, zero, separator, ref room, length);
        }
        else
        {
            UnitDigits<TUnit>.WriteAt(value.low, zero, ref room, length);
        }

        ShortCopy<TUnit>.Copy(
            ref Unsafe.Add(ref text, (nint)(uint)before),
            ref Unsafe.Add(ref room, (nint)(uint)length),
            words.Length - before
        );
        return written + words.Length + length;
    }
}
