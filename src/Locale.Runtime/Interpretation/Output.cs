using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace LocaleGen;

/// <summary>Where a message is written: a span and how much of it is used. Every write says whether it had room.</summary>
internal ref struct Output<TUnit>
    where TUnit : unmanaged
{
    private readonly Span<TUnit> destination;

    public Output(Span<TUnit> destination) => this.destination = destination;

    public int Written { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Write(ReadOnlySpan<TUnit> text)
    {
        var room = destination[Written..];
        if (text.Length > room.Length)
        {
            return false;
        }

        text.CopyTo(room);
        Written += text.Length;
        return true;
    }

    /// <summary>Room for so many units, counted as written; empty where there is not enough.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<TUnit> Take(int count)
    {
        if (count > destination.Length - Written)
        {
            return default;
        }

        var room = destination.Slice(Written, count);
        Written += count;
        return room;
    }

    /// <summary>Text of the other encoding or of this one; lone surrogates become U+FFFD in UTF-8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Write(string text)
    {
        var room = destination[Written..];
        if (Units<TUnit>.IsUtf16)
        {
            if (!text.TryCopyTo(Units<TUnit>.AsUtf16(room)))
            {
                return false;
            }

            Written += text.Length;
            return true;
        }

        return Transcode(text, room);
    }

    /// <summary>A value by its own invariant format.</summary>
    public bool Write(ISpanFormattable value)
    {
        var room = destination[Written..];
        if (Units<TUnit>.IsUtf16)
        {
            var done = value.TryFormat(Units<TUnit>.AsUtf16(room), out var units, default, CultureInfo.InvariantCulture);
            Written += done ? units : 0;
            return done;
        }

        if (value is IUtf8SpanFormattable utf8)
        {
            var done = utf8.TryFormat(Units<TUnit>.AsUtf8(room), out var units, default, CultureInfo.InvariantCulture);
            Written += done ? units : 0;
            return done;
        }

        return WriteThroughChars(value, room);
    }

    private bool Transcode(ReadOnlySpan<char> text, Span<TUnit> room)
    {
        var status = Utf8.FromUtf16(text, Units<TUnit>.AsUtf8(room), out _, out var bytes);
        Written += bytes;
        return status == System.Buffers.OperationStatus.Done;
    }

    private bool WriteThroughChars(ISpanFormattable value, Span<TUnit> room)
    {
        // UTF-8 takes at least one byte a character, so what does not fit here would not fit there either.
        var rented = System.Buffers.ArrayPool<char>.Shared.Rent(room.Length + 1);
        var done =
            value.TryFormat(rented, out var length, default, CultureInfo.InvariantCulture)
            && Transcode(rented.AsSpan(0, length), room);
        System.Buffers.ArrayPool<char>.Shared.Return(rented);
        return done;
    }
}
