using System.Text;

namespace LocaleGen;

/// <summary>The programs of one locale in one encoding, and where each begins.</summary>
/// <remarks>UTF-8 lies in the assembly and is never copied; UTF-16 is decoded once, on the locale's first use of it.</remarks>
internal sealed class ProgramImage<TUnit>
    where TUnit : unmanaged
{
    private readonly LocaleTexts texts;
    private readonly TUnit[] units = [];
    private readonly int[] starts;
    private readonly int[] ends;

    public ProgramImage(LocaleTexts texts, int keys)
    {
        this.texts = texts;
        starts = new int[keys];
        ends = new int[keys];
        var bytes = texts.Programs;
        if (Units<TUnit>.IsUtf16)
        {
            units = new TUnit[Encoding.UTF8.GetCharCount(bytes)];
        }

        Read(bytes, keys);
    }

    /// <summary>The program of a key, empty where the locale has none.</summary>
    public ReadOnlySpan<TUnit> this[int key]
    {
        get
        {
            var start = starts[key];
            return Units<TUnit>.IsUtf16
                ? units.AsSpan(start, ends[key] - start)
                : System.Runtime.InteropServices.MemoryMarshal.Cast<byte, TUnit>(texts.Programs)[start..ends[key]];
        }
    }

    private void Read(ReadOnlySpan<byte> bytes, int keys)
    {
        var (position, decoded) = (0, 0);
        for (var key = 0; key < keys; key++)
        {
            var length = PrintableNumber.Read(bytes, ref position);
            var program = bytes.Slice(position, length);
            position += length;
            if (Units<TUnit>.IsUtf16)
            {
                starts[key] = decoded;
                decoded += Encoding.UTF8.GetChars(program, Units<TUnit>.AsUtf16(units.AsSpan(decoded)));
                ends[key] = decoded;
            }
            else
            {
                (starts[key], ends[key]) = (position - length, position);
            }
        }
    }
}
