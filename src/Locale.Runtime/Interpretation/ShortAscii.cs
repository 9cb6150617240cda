using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LocaleGen;

/// <summary>Brings the few ASCII characters that an argument usually is into UTF-8, without a call.</summary>
internal static class ShortAscii
{
    /// <summary>The longest text that is tried.</summary>
    public const int LongestLength = 16;

    private const ulong NotAscii = 0xFF80_FF80_FF80_FF80;

    /// <summary>
    /// Writes as many bytes as there are characters where all of them are ASCII; else writes what it likes into that room
    /// and says false.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryWrite(ref char source, ref byte destination, int length)
    {
        ref var from = ref Unsafe.As<char, byte>(ref source);
        if (length >= 8)
        {
            var last = length - 8;
            var head = Unsafe.ReadUnaligned<Vector128<ushort>>(ref from);
            var tail = Unsafe.ReadUnaligned<Vector128<ushort>>(ref Unsafe.Add(ref from, last * 2));
            Unsafe.WriteUnaligned(ref destination, Narrow(head));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, last), Narrow(tail));
            return ((head | tail) & Vector128.Create(NotAscii).AsUInt16())
                == Vector128<ushort>.Zero;
        }

        if (length >= 4)
        {
            var last = length - 4;
            var head = Unsafe.ReadUnaligned<ulong>(ref from);
            var tail = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, last * 2));
            Unsafe.WriteUnaligned(ref destination, NarrowFour(head));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, last), NarrowFour(tail));
            return ((head | tail) & NotAscii) == 0;
        }

        var all = 0;
        for (var index = 0; index < length; index++)
        {
            var character = Unsafe.Add(ref source, index);
            all |= character;
            Unsafe.Add(ref destination, index) = (byte)character;
        }

        return all < 0x80;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Narrow(Vector128<ushort> characters) =>
        Vector128.Narrow(characters, characters).AsUInt64().ToScalar();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint NarrowFour(ulong characters) =>
        (uint)Narrow(Vector128.CreateScalarUnsafe(characters).AsUInt16());
}
