using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace LocaleGen;

/// <summary>Writes literals and arguments that are not numbers.</summary>
internal static class Literals<TUnit>
{
    private const int NoRoom = Interpreter<TUnit>.NoRoom;

    /// <summary>What most values that format themselves fit into.</summary>
    private const int FewCharacters = 128;

    /// <summary>Writes a piece of linked texts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(
        TUnit[] units,
        int start,
        int length,
        Span<TUnit> destination,
        int written
    )
    {
        if (length > destination.Length - written)
        {
            return NoRoom;
        }

        ShortCopy<TUnit>.Copy(
            ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(units), (nint)(uint)start),
            ref Unsafe.Add(ref MemoryMarshal.GetReference(destination), (nint)(uint)written),
            length
        );
        return written + length;
    }

    /// <summary>Writes one of a list of names, which differ in length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteName(TUnit[] name, Span<TUnit> destination, int written)
    {
        if (name.Length > destination.Length - written)
        {
            return NoRoom;
        }

        ShortCopy<TUnit>.CopyName(
            ref MemoryMarshal.GetArrayDataReference(name),
            ref Unsafe.Add(ref MemoryMarshal.GetReference(destination), (nint)(uint)written),
            name.Length
        );
        return written + name.Length;
    }

    /// <summary>Writes the symbols of a locale.</summary>
    public static int Write(TUnit[] symbol, Span<TUnit> destination, int written) =>
        Write(symbol, 0, symbol.Length, destination, written);

    /// <summary>Writes an argument.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(in Argument argument, Span<TUnit> destination, int written)
    {
        if (
            argument.reference is not string text
            || text.Length > destination.Length - written
            || (!Units<TUnit>.IsUtf16 && text.Length > ShortAscii.LongestLength)
        )
        {
            return WriteOther(argument, destination, written);
        }

        ref var room = ref Unsafe.Add(
            ref MemoryMarshal.GetReference(destination),
            (nint)(uint)written
        );
        if (!TryWriteShort(text, ref room))
        {
            return WriteOther(argument, destination, written);
        }

        return written + text.Length;
    }

    /// <summary>
    /// Writes a text that takes as many units as it has characters; false where it takes more. The caller has made room,
    /// and UTF-8 is asked for a text of <see cref="ShortAscii.LongestLength"/> at most.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryWriteShort(string text, ref TUnit room)
    {
        ref var characters = ref Unsafe.AsRef(in text.GetPinnableReference());
        if (!Units<TUnit>.IsUtf16)
        {
            return ShortAscii.TryWrite(
                ref characters,
                ref Unsafe.As<TUnit, byte>(ref room),
                text.Length
            );
        }

        ShortCopy<TUnit>.Copy(ref Unsafe.As<char, TUnit>(ref characters), ref room, text.Length);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int WriteOther(in Argument argument, Span<TUnit> destination, int written) =>
        argument.reference switch
        {
            UnnamedEnum => WriteInteger(UnnamedEnum.NumberOf(argument), destination, written),
            string or EnumKeyword or MissingArgument or ISpanFormattable => WriteOther(
                argument.reference,
                destination,
                written
            ),
            _ => InvariantValue<TUnit>.Write(argument, destination, written),
        };

    private static int WriteOther(object value, Span<TUnit> destination, int written)
    {
        switch (value)
        {
            case string text when Units<TUnit>.IsUtf16:
                return text.TryCopyTo(Units<TUnit>.AsUtf16(destination[written..]))
                    ? written + text.Length
                    : NoRoom;
            case string text:
                return Transcode(text, destination, written);
            case EnumKeyword keyword:
                return WriteOther(keyword.Name, destination, written);
            case MissingArgument missing:
                return WriteOther(missing.Text, destination, written);
            case ISpanFormattable formattable:
                return WriteFormattable(formattable, destination, written);
            default:
                throw new InvalidOperationException(
                    $"There is no way to write a {value.GetType()}."
                );
        }
    }

    private static int WriteInteger(Int128 value, Span<TUnit> destination, int written)
    {
        var room = destination[written..];
        var invariant = CultureInfo.InvariantCulture;
        var done = Units<TUnit>.IsUtf16
            ? value.TryFormat(Units<TUnit>.AsUtf16(room), out var length, default, invariant)
            : value.TryFormat(Units<TUnit>.AsUtf8(room), out length, default, invariant);
        return done ? written + length : NoRoom;
    }

    /// <summary>UTF-16 into UTF-8; lone surrogates become U+FFFD.</summary>
    private static int Transcode(ReadOnlySpan<char> text, Span<TUnit> destination, int written)
    {
        var room = Units<TUnit>.AsUtf8(destination[written..]);
        return Utf8.FromUtf16(text, room, out _, out var bytes) == OperationStatus.Done
            ? written + bytes
            : NoRoom;
    }

    private static int WriteFormattable(
        ISpanFormattable value,
        Span<TUnit> destination,
        int written
    )
    {
        var room = destination[written..];
        int length;
        bool done;
        if (Units<TUnit>.IsUtf16)
        {
            done = value.TryFormat(
                Units<TUnit>.AsUtf16(room),
                out length,
                default,
                CultureInfo.InvariantCulture
            );
        }
        else if (value is IUtf8SpanFormattable utf8)
        {
            done = utf8.TryFormat(
                Units<TUnit>.AsUtf8(room),
                out length,
                default,
                CultureInfo.InvariantCulture
            );
        }
        else
        {
            return WriteThroughChars(value, destination, written);
        }

        return done ? written + Checked(length, room.Length, value) : NoRoom;
    }

    private static int Checked(int length, int room, ISpanFormattable value) =>
        (uint)length <= (uint)room
            ? length
            : throw new InvalidOperationException(
                $"{value.GetType()} says that it wrote {length} units where there is room for {room}."
            );

    private static int WriteThroughChars(
        ISpanFormattable value,
        Span<TUnit> destination,
        int written
    )
    {
        Span<char> few = stackalloc char[FewCharacters];
        if (value.TryFormat(few, out var length, default, CultureInfo.InvariantCulture))
        {
            return Transcode(few[..Checked(length, few.Length, value)], destination, written);
        }

        // UTF-8 takes at least one byte a character, so what does not fit here would not fit there either.
        var room = destination.Length - written;
        if (room <= FewCharacters)
        {
            return NoRoom;
        }

        var rented = ArrayPool<char>.Shared.Rent(room);
        var result = value.TryFormat(rented, out length, default, CultureInfo.InvariantCulture)
            ? Transcode(
                rented.AsSpan(0, Checked(length, rented.Length, value)),
                destination,
                written
            )
            : NoRoom;
        ArrayPool<char>.Shared.Return(rented);
        return result;
    }
}
