using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace LocaleGen;

/// <summary>What differs between UTF-8 bytes and UTF-16 characters; each instantiation is compiled with its side only.</summary>
/// <remarks>
/// A unit is a <see cref="byte"/> or a <see cref="char"/>. No constraint says so: with <c>unmanaged</c> or <c>struct</c>, no
/// program could have this code precompiled, and each would wait for it at its first message.
/// </remarks>
internal static class Units<TUnit>
{
    public static bool IsUtf16
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => typeof(TUnit) == typeof(char);
    }

    /// <summary>An ASCII unit as a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Value(TUnit unit) =>
        typeof(TUnit) == typeof(char)
            ? Unsafe.BitCast<TUnit, char>(unit)
            : Unsafe.BitCast<TUnit, byte>(unit);

    /// <summary>The unit of an ASCII number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TUnit Of(int value) =>
        typeof(TUnit) == typeof(char)
            ? Unsafe.BitCast<char, TUnit>((char)value)
            : Unsafe.BitCast<byte, TUnit>((byte)value);

    public static TUnit[] Encode(string text) =>
        IsUtf16
            ? (TUnit[])(object)text.ToCharArray()
            : (TUnit[])(object)Encoding.UTF8.GetBytes(text);

    /// <summary>Brings UTF-8 into this encoding; gives how many units it took.</summary>
    public static int Decode(ReadOnlySpan<byte> utf8, Span<TUnit> units)
    {
        if (IsUtf16)
        {
            return Encoding.UTF8.GetChars(utf8, AsUtf16(units));
        }

        utf8.CopyTo(AsUtf8(units));
        return utf8.Length;
    }

    public static ReadOnlySpan<char> AsUtf16(ReadOnlySpan<TUnit> units) =>
        MemoryMarshal.CreateReadOnlySpan(
            ref Unsafe.As<TUnit, char>(ref MemoryMarshal.GetReference(units)),
            units.Length
        );

    public static ReadOnlySpan<byte> AsUtf8(ReadOnlySpan<TUnit> units) =>
        MemoryMarshal.CreateReadOnlySpan(
            ref Unsafe.As<TUnit, byte>(ref MemoryMarshal.GetReference(units)),
            units.Length
        );

    public static Span<char> AsUtf16(Span<TUnit> units) =>
        MemoryMarshal.CreateSpan(
            ref Unsafe.As<TUnit, char>(ref MemoryMarshal.GetReference(units)),
            units.Length
        );

    public static Span<byte> AsUtf8(Span<TUnit> units) =>
        MemoryMarshal.CreateSpan(
            ref Unsafe.As<TUnit, byte>(ref MemoryMarshal.GetReference(units)),
            units.Length
        );
}
