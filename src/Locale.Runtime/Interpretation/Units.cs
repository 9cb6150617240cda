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

    /// <summary>Brings UTF-8 into this encoding.</summary>
    public static TUnit[] Decode(ReadOnlySpan<byte> utf8) =>
        IsUtf16 ? (TUnit[])(object)Widen(utf8) : (TUnit[])(object)utf8.ToArray();

    /// <summary>UTF-8 as UTF-16.</summary>
    /// <remarks>Not by <see cref="Encoding"/>, whose vectors a process would wait for at its first message: 2 ms and more.</remarks>
    private static char[] Widen(ReadOnlySpan<byte> utf8)
    {
        var characters = new char[utf8.Length];
        var (place, count) = (0, 0);
        while (place < utf8.Length)
        {
            if (utf8[place] < 0x80)
            {
                characters[count++] = (char)utf8[place++];
                continue;
            }

            Rune.DecodeFromUtf8(utf8[place..], out var rune, out var length);
            count += rune.EncodeToUtf16(
                new Span<char>(characters, count, rune.Utf16SequenceLength)
            );
            place += length;
        }

        return count == characters.Length
            ? characters
            : new ReadOnlySpan<char>(characters, 0, count).ToArray();
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
