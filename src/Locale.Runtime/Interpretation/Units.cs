using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace LocaleGen;

/// <summary>What differs between UTF-8 bytes and UTF-16 characters; the compiler of each encoding sees only its side.</summary>
internal static class Units<TUnit>
    where TUnit : unmanaged
{
    public static bool IsUtf16 => typeof(TUnit) == typeof(char);

    /// <summary>An ASCII unit as a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Value(TUnit unit) =>
        IsUtf16 ? Unsafe.BitCast<TUnit, char>(unit) : Unsafe.BitCast<TUnit, byte>(unit);

    /// <summary>The unit of an ASCII number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TUnit Of(int value) =>
        IsUtf16 ? Unsafe.BitCast<char, TUnit>((char)value) : Unsafe.BitCast<byte, TUnit>((byte)value);

    public static TUnit[] Encode(string text) =>
        IsUtf16
            ? (TUnit[])(object)text.ToCharArray()
            : (TUnit[])(object)Encoding.UTF8.GetBytes(text);

    public static ReadOnlySpan<char> AsUtf16(ReadOnlySpan<TUnit> units) => MemoryMarshal.Cast<TUnit, char>(units);

    public static ReadOnlySpan<byte> AsUtf8(ReadOnlySpan<TUnit> units) => MemoryMarshal.AsBytes(units);

    public static Span<char> AsUtf16(Span<TUnit> units) => MemoryMarshal.Cast<TUnit, char>(units);

    public static Span<byte> AsUtf8(Span<TUnit> units) => MemoryMarshal.AsBytes(units);
}
