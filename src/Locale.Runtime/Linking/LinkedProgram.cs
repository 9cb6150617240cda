namespace LocaleGen;

/// <summary>A program in one encoding, laid out to run: made once, on the message's first use.</summary>
/// <param name="units">The texts, and between them what the code was made from.</param>
/// <param name="code">Instructions with their operands; they begin at <see cref="Instruction.Start"/>.</param>
/// <param name="exacts">The offsets and exact selectors.</param>
/// <param name="formats">The keys of the formats that the code names by number.</param>
/// <param name="needsFrame">Whether plural rules, symbols or formats are needed to run it.</param>
internal sealed class LinkedProgram<TUnit>(
    TUnit[] units,
    int[] code,
    decimal[] exacts,
    string[] formats,
    bool needsFrame
)
{
    public readonly TUnit[] Units = units;
    public readonly int[] Code = code;
    public readonly decimal[] Exacts = exacts;
    public readonly string[] Formats = formats;
    public readonly bool NeedsFrame = needsFrame;

    /// <summary>What stands for a message without a text.</summary>
    public static LinkedProgram<TUnit> Missing() =>
        new([], [Instruction.Missing, Instruction.Missing], [], [], false);

    /// <summary>Links a program of a locale's table.</summary>
    public static LinkedProgram<TUnit> Of(ReadOnlySpan<byte> program) =>
        Link(LocaleGen.Units<TUnit>.Decode(program));

    /// <summary>Links a program made at run time.</summary>
    public static LinkedProgram<TUnit> Of(string program) =>
        Link(LocaleGen.Units<TUnit>.Encode(program));

    private static LinkedProgram<TUnit> Link(TUnit[] units) => new Linker<TUnit>(units).Link();
}
