using System.Text;

namespace LocaleGen;

/// <summary>Programs of one locale in one encoding, laid out to run: made once, on the locale's first use.</summary>
/// <param name="Units">The texts, and between them what the code was made from.</param>
/// <param name="Code">Instructions with their operands.</param>
/// <param name="Exacts">The offsets and exact selectors.</param>
/// <param name="Formats">The keys of the formats that the code names by number.</param>
/// <param name="Starts">Where each key's code begins; 0 for a key without a text.</param>
/// <param name="Greetings">The keys whose messages are greetings.</param>
internal sealed record LinkedPrograms<TUnit>(
    TUnit[] Units,
    int[] Code,
    decimal[] Exacts,
    string[] Formats,
    int[] Starts,
    Greeting<TUnit>?[] Greetings
)
{
    /// <summary>Links the table of a locale.</summary>
    public static LinkedPrograms<TUnit> Of(ReadOnlySpan<byte> table, int keys)
    {
        var ends = new int[keys];
        var starts = new int[keys];
        var units = Decode(table, starts, ends);
        var linker = new Linker<TUnit>(units);
        for (var key = 0; key < keys; key++)
        {
            starts[key] = ends[key] == starts[key] ? 0 : linker.Link(starts[key], ends[key]);
        }

        return linker.Finish(starts);
    }

    /// <summary>Links one program.</summary>
    public static LinkedPrograms<TUnit> Of(string program)
    {
        var units = LocaleGen.Units<TUnit>.Encode(program);
        var linker = new Linker<TUnit>(units);
        return linker.Finish([linker.Link(0, units.Length)]);
    }

    private static TUnit[] Decode(ReadOnlySpan<byte> table, int[] starts, int[] ends)
    {
        var units = new TUnit[
            LocaleGen.Units<TUnit>.IsUtf16 ? Encoding.UTF8.GetCharCount(table) : table.Length
        ];
        var (position, end) = (0, 0);
        for (var key = 0; key < starts.Length; key++)
        {
            var length = PrintableNumber.Read(table, ref position);
            starts[key] = end;
            end += LocaleGen.Units<TUnit>.Decode(table.Slice(position, length), units.AsSpan(end));
            ends[key] = end;
            position += length;
        }

        return units;
    }
}
