using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Linked programs and the frame they run in, side by side, so that running takes one reference to both.</summary>
internal sealed class FramedPrograms<TUnit>
{
    private readonly LinkedPrograms<TUnit> programs;
    private readonly Func<Frame<TUnit>> findFrame;
    private readonly ZoneClock? zone;

    /// <summary>Programs whose frame is there.</summary>
    public FramedPrograms(
        LinkedPrograms<TUnit> programs,
        Frame<TUnit> frame,
        ZoneClock? zone = null
    )
        : this(programs, () => frame, zone)
    {
        Enter(frame);
    }

    /// <summary>Programs whose frame is looked for when the first message needs it: greetings and plain texts never do.</summary>
    public FramedPrograms(
        LinkedPrograms<TUnit> programs,
        Func<Frame<TUnit>> findFrame,
        ZoneClock? zone
    )
    {
        this.zone = zone;
        this.programs = programs;
        this.findFrame = findFrame;
        Units = programs.Units;
        Code = programs.Code;
        Starts = programs.Starts;
        Greetings = programs.Greetings;
        Exacts = programs.Exacts;
    }

    public readonly TUnit[] Units;
    public readonly int[] Code;
    public readonly int[] Starts;
    public readonly Greeting<TUnit>?[] Greetings;
    public readonly decimal[] Exacts;
    public ValueFormat<TUnit>[] Formats = [];
    public PluralRules Plurals;

    /// <summary>Set last: where it is there, the whole frame is.</summary>
    public volatile NumberSymbols<TUnit>? Ready;
    public NumberSymbols<TUnit> Numbers = null!;

    /// <summary>Looks for the frame; threads that meet here find the same.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Prepare()
    {
        if (Ready is null)
        {
            Enter(findFrame());
        }
    }

    private void Enter(Frame<TUnit> frame)
    {
        Formats = Array.ConvertAll(programs.Formats, key => frame.Format(key, zone));
        Plurals = frame.Plurals;
        Numbers = frame.Numbers;
        Ready = frame.Numbers;
    }

    /// <summary>The text of the code at a place; false where it is more than one literal.</summary>
    public bool TryGetPlainText(int place, out ReadOnlySpan<TUnit> text)
    {
        var plain = Code[place] == Instruction.Literal && Code[place + 3] == Instruction.End;
        text = plain ? Units.AsSpan(Code[place + 1], Code[place + 2]) : default;
        return plain;
    }
}
