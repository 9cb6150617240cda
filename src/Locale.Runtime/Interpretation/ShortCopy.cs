using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LocaleGen;

/// <summary>Copies the few units that a literal or an argument usually has, without a call.</summary>
/// <remarks>
/// Like the runtime's own memory move, of which the call costs as much again as the copy: two overlapping moves cover
/// every length from one size up to twice that size. Measured in <c>docs/decisions.md</c>.
/// </remarks>
internal static class ShortCopy<TUnit>
{
    // A number and not that of the vector: what only asks for it would load the assembly of vectors.
    private const int BlockSize = 16;

    /// <summary>How many units are one of the four pieces of a name.</summary>
    public const int Piece = 4;

    /// <summary>What <see cref="CopyShort"/> copies at most.</summary>
    public static int LongestShort => 2 * BlockSize / Unsafe.SizeOf<TUnit>();

    /// <summary>Copies <paramref name="length"/> units; the caller has made sure that both sides have them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(ref TUnit source, ref TUnit destination, int length)
    {
        if (length > LongestShort)
        {
            MemoryMarshal
                .CreateSpan(ref source, length)
                .CopyTo(MemoryMarshal.CreateSpan(ref destination, length));
            return;
        }

        CopyShort(ref source, ref destination, length);
    }

    /// <summary>The same for few units: a routine that does nothing else is a leaf, which saves no registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CopyShort(ref TUnit source, ref TUnit destination, int length)
    {
        ref var from = ref Unsafe.As<TUnit, byte>(ref source);
        ref var to = ref Unsafe.As<TUnit, byte>(ref destination);
        var size = (nuint)(uint)length * (nuint)Unsafe.SizeOf<TUnit>();
        if (size >= sizeof(ulong))
        {
            if (size > 2 * sizeof(ulong))
            {
                MoveBlocks(ref from, ref to, size);
                return;
            }

            MoveLongs(ref from, ref to, size);
        }
        else if (size >= sizeof(uint))
        {
            MoveInts(ref from, ref to, size);
        }
        else
        {
            CopyFew(ref from, ref to, size);
        }
    }

    /// <summary>
    /// The same for the names of a list, whose lengths no processor foresees: four pieces cover those of 4 to 16 units
    /// without a branch between them.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CopyName(ref TUnit source, ref TUnit destination, int length)
    {
        var last = (uint)(length - Piece);
        if (last > 3 * Piece)
        {
            Copy(ref source, ref destination, length);
            return;
        }

        // A third of what is behind the first piece, rounded up: no piece begins later than the one before it ends.
        var third = (last + 2) * 11 >> 5;
        var size = (nuint)Unsafe.SizeOf<TUnit>();
        ref var from = ref Unsafe.As<TUnit, byte>(ref source);
        ref var to = ref Unsafe.As<TUnit, byte>(ref destination);
        MovePiece(ref from, ref to, 0);
        MovePiece(ref from, ref to, third * size);
        MovePiece(ref from, ref to, (last - third) * size);
        MovePiece(ref from, ref to, last * size);
    }

    /// <summary>Copies <see cref="Piece"/> units; the caller has made sure that both sides have them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CopyPiece(ref TUnit source, ref TUnit destination) =>
        MovePiece(
            ref Unsafe.As<TUnit, byte>(ref source),
            ref Unsafe.As<TUnit, byte>(ref destination),
            0
        );

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void MovePiece(ref byte from, ref byte to, nuint offset)
    {
        if (Units<TUnit>.IsUtf16)
        {
            var units = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, offset));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, offset), units);
        }
        else
        {
            var units = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref from, offset));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, offset), units);
        }
    }

    /// <summary>Three bytes at most: the first, the middle and the last, which may be the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyFew(ref byte from, ref byte to, nuint size)
    {
        if (size == 0)
        {
            return;
        }

        var middle = size >> 1;
        var first = from;
        var second = Unsafe.Add(ref from, middle);
        var third = Unsafe.Add(ref from, size - 1);
        to = first;
        Unsafe.Add(ref to, middle) = second;
        Unsafe.Add(ref to, size - 1) = third;
    }

    /// <summary>The first and the last so many bytes, both read before either is written.</summary>
    /// <remarks>Three methods and not a generic one, which no program would have precompiled.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void MoveBlocks(ref byte from, ref byte to, nuint size)
    {
        var last = size - (nuint)Vector128<byte>.Count;
        var head = Unsafe.ReadUnaligned<Vector128<byte>>(ref from);
        var tail = Unsafe.ReadUnaligned<Vector128<byte>>(ref Unsafe.Add(ref from, last));
        Unsafe.WriteUnaligned(ref to, head);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, last), tail);
    }

    /// <inheritdoc cref="MoveBlocks"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void MoveLongs(ref byte from, ref byte to, nuint size)
    {
        var last = size - (nuint)sizeof(ulong);
        var head = Unsafe.ReadUnaligned<ulong>(ref from);
        var tail = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, last));
        Unsafe.WriteUnaligned(ref to, head);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, last), tail);
    }

    /// <inheritdoc cref="MoveBlocks"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void MoveInts(ref byte from, ref byte to, nuint size)
    {
        var last = size - (nuint)sizeof(uint);
        var head = Unsafe.ReadUnaligned<uint>(ref from);
        var tail = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref from, last));
        Unsafe.WriteUnaligned(ref to, head);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, last), tail);
    }
}
