using System.Text.Unicode;

namespace LocaleGen;

/// <summary>Chooses the branch of a select and moves the reader to it.</summary>
internal static class Selecting<TUnit>
    where TUnit : unmanaged
{
    public static void Choose(ref ProgramReader<TUnit> reader, ReadOnlySpan<Argument> arguments)
    {
        var value = TextOf(arguments[reader.Number()]);
        var distance = -1;
        for (var count = reader.Number(); count > 0; count--)
        {
            var key = reader.Text();
            var candidate = reader.Size();
            if (distance < 0 && Equal(key, value))
            {
                distance = candidate;
            }
        }

        var other = reader.Size();
        reader.Jump(distance < 0 ? other : distance);
    }

    private static ReadOnlySpan<char> TextOf(in Argument argument) =>
        argument.reference switch
        {
            string text => text,
            EnumKeyword keyword => keyword.Keyword,
            _ => default,
        };

    private static bool Equal(ReadOnlySpan<TUnit> key, ReadOnlySpan<char> value)
    {
        if (Units<TUnit>.IsUtf16)
        {
            return Units<TUnit>.AsUtf16(key).SequenceEqual(value);
        }

        // UTF-8 has one to three bytes for each UTF-16 code unit.
        return key.Length >= value.Length && key.Length <= value.Length * 3 && EqualUtf8(Units<TUnit>.AsUtf8(key), value);
    }

    private static bool EqualUtf8(ReadOnlySpan<byte> key, ReadOnlySpan<char> value)
    {
        Span<byte> buffer = stackalloc byte[64];
        while (!value.IsEmpty)
        {
            Utf8.FromUtf16(value, buffer, out var read, out var written, replaceInvalidSequences: true);
            if (!key.StartsWith(buffer[..written]))
            {
                return false;
            }

            key = key[written..];
            value = value[read..];
        }

        return key.IsEmpty;
    }
}
