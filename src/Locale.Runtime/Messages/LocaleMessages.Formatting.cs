using System.Buffers;
using System.Runtime.CompilerServices;

namespace LocaleGen;

public sealed partial class LocaleMessages
{
    /// <summary>What most messages fit into.</summary>
    private const int UsualLength = 256;

    internal bool TryFormat<TUnit>(
        int key,
        ReadOnlySpan<Argument> arguments,
        Span<TUnit> destination,
        out int written
    )
        where TUnit : unmanaged
    {
        var program = Find<TUnit>(key, out var frame);
        return program.IsEmpty
            ? TryWriteKey(key, destination, out written)
            : Interpreter<TUnit>.TryRun(program, arguments, frame!, destination, out written);
    }

    [SkipLocalsInit]
    internal string ToText(int key, ReadOnlySpan<Argument> arguments)
    {
        Span<char> usual = stackalloc char[UsualLength];
        return TryFormat(key, arguments, usual, out var written)
            ? new string(usual[..written])
            : ToLongText(key, arguments);
    }

    internal void WriteTo(int key, ReadOnlySpan<Argument> arguments, IBufferWriter<byte> writer)
    {
        var length = UsualLength;
        int written;
        while (!TryFormat(key, arguments, writer.GetSpan(length), out written))
        {
            length = checked(length * 2);
        }

        writer.Advance(written);
    }

    private string ToLongText(int key, ReadOnlySpan<Argument> arguments)
    {
        for (var length = UsualLength * 4; ; length = checked(length * 2))
        {
            var rented = ArrayPool<char>.Shared.Rent(length);
            var done = TryFormat<char>(key, arguments, rented, out var written);
            var text = done ? new string(rented, 0, written) : null;
            ArrayPool<char>.Shared.Return(rented);
            if (text is not null)
            {
                return text;
            }
        }
    }

    private bool TryWriteKey<TUnit>(int key, Span<TUnit> destination, out int written)
        where TUnit : unmanaged
    {
        var output = new Output<TUnit>(destination);
        var done = output.Write(Catalog.Keys[key]);
        written = done ? output.Written : 0;
        return done;
    }
}
