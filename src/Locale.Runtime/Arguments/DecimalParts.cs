using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <summary>A decimal as it lies in memory, which is as DECIMAL of OLE Automation does.</summary>
/// <remarks>Taken as it is: <see cref="decimal.GetBits(decimal, Span{int})"/> writes what is in two registers to memory, to be read again.</remarks>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct DecimalParts
{
    private const int ScaleMask = 0xFF << Number.ScaleShift;

    private readonly int flags;
    private readonly uint high;

    /// <summary>The lower 64 of the 96 bits.</summary>
    public readonly ulong Low;

    /// <summary>The upper 32 of them, the scale and the sign, as they stand in an <see cref="Argument"/>.</summary>
    public ulong Bits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            // Arithmetic gives decimals zeros with a sign, which they never show.
            var sign = flags < 0 && (high | Low) != 0 ? Number.NegativeBit : 0;
            return ((ulong)high << 32) | (uint)(flags & ScaleMask) | sign;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DecimalParts Of(decimal value) => Unsafe.BitCast<decimal, DecimalParts>(value);
}
