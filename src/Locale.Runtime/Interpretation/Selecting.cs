using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace LocaleGen;

/// <summary>Chooses the branch of a select.</summary>
internal static class Selecting<TUnit>
{
    /// <summary>No name in C# is longer (compiler error CS0645).</summary>
    private const int LongestName = 512;

    public static int Choose(TUnit[] units, ref int code, in Argument argument)
    {
        var target = -1;
        if (argument.reference is string text)
        {
            target =
                Unsafe.Add(ref code, 2) == Opcode.EnumKeys
                    ? FindName(units, ref code, text)
                    : Find(units, ref code, text);
        }

        for (
            var name = argument.reference as EnumKeyword;
            name is not null && target < 0;
            name = name.Alias
        )
        {
            target = Find(units, ref code, name.Keyword);
        }

        return target < 0 ? Unsafe.Add(ref code, 1) : target;
    }

    /// <summary>The target of an enum value whose name came as a text, where nobody knew the type.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindName(TUnit[] units, ref int code, string name)
    {
        if (name.Length > LongestName)
        {
            return -1;
        }

        Span<char> keyword = stackalloc char[name.Length];
        return Find(units, ref code, keyword[..SelectKeyword.Normalize(name, keyword)]);
    }

    private static int Find(TUnit[] units, ref int code, ReadOnlySpan<char> value)
    {
        ref var key = ref Unsafe.Add(ref code, 4);
        for (var count = Unsafe.Add(ref code, 3); count > 0; count--)
        {
            if (Equal(units.AsSpan(key, Unsafe.Add(ref key, 1)), value))
            {
                return Unsafe.Add(ref key, 2);
            }

            key = ref Unsafe.Add(ref key, 3);
        }

        return -1;
    }

    private static bool Equal(ReadOnlySpan<TUnit> key, ReadOnlySpan<char> value)
    {
        if (key.Length == value.Length)
        {
            return EqualUnits(key, value);
        }

        // UTF-8 has one to three bytes for each UTF-16 code unit.
        return !Units<TUnit>.IsUtf16
            && key.Length > value.Length
            && key.Length <= value.Length * 3
            && EqualUtf8(Units<TUnit>.AsUtf8(key), value);
    }

    /// <summary>Unit by unit: keys are short. In UTF-8 as many bytes as characters means that all are ASCII.</summary>
    private static bool EqualUnits(ReadOnlySpan<TUnit> key, ReadOnlySpan<char> value)
    {
        for (var index = 0; index < key.Length; index++)
        {
            var unit = Units<TUnit>.Value(key[index]);
            if (unit != value[index] || (!Units<TUnit>.IsUtf16 && unit >= 0x80))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EqualUtf8(ReadOnlySpan<byte> key, ReadOnlySpan<char> value)
    {
        Span<byte> buffer = stackalloc byte[64];
        while (!value.IsEmpty)
        {
            // A lone surrogate equals no key: none holds one.
            var status = Utf8.FromUtf16(value, buffer, out var read, out var written, false);
            if (status == OperationStatus.InvalidData || !key.StartsWith(buffer[..written]))
            {
                return false;
            }

            key = key[written..];
            value = value[read..];
        }

        return key.IsEmpty;
    }
}
