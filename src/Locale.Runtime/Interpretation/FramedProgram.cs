using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <summary>A linked program and what it needs of a locale, side by side, so that running takes one reference to both.</summary>
internal sealed partial class FramedProgram<TUnit>
{
    private readonly LinkedProgram<TUnit> program;
    private readonly Frame<TUnit>? frame;

    // The numbers of the rule sets: a field of the struct around them would load another assembly with every greeting.
    private int cardinals;
    private int ordinals;

    /// <param name="program">The program.</param>
    /// <param name="frame">What it runs in; null where it needs none.</param>
    /// <param name="zone">The zone that moments are shown in.</param>
    public FramedProgram(LinkedProgram<TUnit> program, Frame<TUnit>? frame, ZoneClock? zone = null)
    {
        this.program = program;
        this.frame = frame;
        Units = program.Units;
        Code = program.Code;
        Exacts = program.Exacts;
        RecognizeGreeting();
        if (frame is not null)
        {
            Enter(frame, zone);
        }
    }

    public readonly TUnit[] Units;
    public readonly int[] Code;
    public readonly decimal[] Exacts;

    // Null only where no instruction asks for them.
    public ValueFormat<TUnit>[] Formats = null!;
    public NumberSymbols<TUnit> Numbers = null!;

    /// <summary>What writes the whole message where its one argument is a value of a usual shape; null for others.</summary>
    public ShortWriter<TUnit>? Value;

    /// <summary>The plural rules; those for ranges are the formats' own matter.</summary>
    public PluralRules Plurals
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(cardinals, ordinals, 0);
    }

    /// <summary>The code at a place, which is not checked: the linker has followed every target.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref int CodeAt(int place) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Code), (nint)(uint)place);

    /// <summary>Whether it stands for a message without a text.</summary>
    public bool IsMissing => (byte)Code[Instruction.Start] == Instruction.Missing;

    /// <summary>The same with moments in a zone.</summary>
    public FramedProgram<TUnit> In(ZoneClock zone) =>
        frame is null ? this : new FramedProgram<TUnit>(program, frame, zone);

    /// <summary>The text of the message; false where it is more than one literal.</summary>
    public bool TryGetPlainText(out ReadOnlySpan<TUnit> text)
    {
        const int start = Instruction.Start;
        var plain = Code[start] == Instruction.Literal && Code[start + 3] == Instruction.End;
        text = plain ? new(Units, Code[start + 1], Code[start + 2]) : default;
        return plain;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Enter(Frame<TUnit> entered, ZoneClock? zone)
    {
        Numbers = entered.Numbers;
        cardinals = entered.Plurals.CardinalSet;
        ordinals = entered.Plurals.OrdinalSet;
        Formats = new ValueFormat<TUnit>[program.Formats.Length];
        for (var number = 0; number < Formats.Length; number++)
        {
            Formats[number] = entered.Format(program.Formats[number], zone);
        }

        Value = RecognizeValue();
    }
}
