using System.Buffers;
using System.Runtime.CompilerServices;

namespace LocaleGen;

public sealed partial class LocaleMessages
{
    /// <summary>What most messages fit into.</summary>
    private const int UsualLength = 256;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryFormat(
        int key,
        ReadOnlySpan<Argument> arguments,
        Span<char> destination,
        out int written
    )
    {
        var length = Utf16Set.Write(key, arguments, destination);
        return Fits(
            length == Interpreter<char>.NoText ? WriteMissing(key, destination) : length,
            out written
        );
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryFormat(
        int key,
        ReadOnlySpan<Argument> arguments,
        Span<byte> destination,
        out int written
    )
    {
        var length = Utf8Set.Write(key, arguments, destination);
        return Fits(
            length == Interpreter<byte>.NoText ? WriteMissing(key, destination) : length,
            out written
        );
    }

    [SkipLocalsInit]
    internal string ToText(int key, ReadOnlySpan<Argument> arguments)
    {
        Span<char> usual = stackalloc char[UsualLength];
        return TryFormatAny(key, arguments, usual, out var written)
            ? new string(usual[..written])
            : ToLongText(key, arguments);
    }

    /// <summary>A number by itself, as <c>{n, number}</c> writes it.</summary>
    internal string ToText(Number number)
    {
        var symbols = Catalog.FrameFor<char>(locale, locale).Numbers;
        for (var room = new char[UsualLength]; ; room = new char[checked(room.Length * 2)])
        {
            var written = Numbers<char>.Write(number, Opcode.DecimalStyle, symbols, room, 0);
            if (written >= 0)
            {
                return new string(room, 0, written);
            }
        }
    }

    internal void WriteTo(int key, ReadOnlySpan<Argument> arguments, IBufferWriter<byte> writer)
    {
        var length = UsualLength;
        var room = writer.GetSpan(length);
        int written;
        while (!TryFormatAny(key, arguments, room, out written))
        {
            // Writers often give far more than they are asked for: less than twice that is not worth another run.
            length = checked(Math.Max(length, room.Length) * 2);
            room = writer.GetSpan(length);
        }

        writer.Advance(written);
    }

    private string ToLongText(int key, ReadOnlySpan<Argument> arguments)
    {
        for (var length = UsualLength * 4; ; length = checked(length * 2))
        {
            var rented = ArrayPool<char>.Shared.Rent(length);
            var done = TryFormat(key, arguments, rented, out var written);
            var text = done ? new string(rented, 0, written) : null;
            ArrayPool<char>.Shared.Return(rented);
            if (text is not null)
            {
                return text;
            }
        }
    }

    /// <summary>Writes the key's name, where not even the source has a text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal int WriteMissing<TUnit>(int key, Span<TUnit> destination)
    {
        Argument name = MissingText(key);
        return Literals<TUnit>.Write(name, destination, 0);
    }
}
