namespace LocaleGen;

/// <summary>A style that converts its numbers to other units, in one locale.</summary>
/// <param name="Choices">The units to choose from, the largest first; the last one takes what the others do not.</param>
/// <param name="Number">How the last, or only, part of a value is written, without its name.</param>
/// <param name="Whole">How the parts before it are written, integers without their names; null where nothing is mixed.</param>
/// <param name="List">How parts are joined; null where nothing is mixed.</param>
/// <param name="IsBeaufort">Whether numbers are Beaufort's, to be turned into meters per second first.</param>
internal sealed record ResolvedMeasure(
    EquatableList<MeasureChoice> Choices,
    NumberFormat Number,
    NumberFormat? Whole,
    ResolvedList? List,
    bool IsBeaufort
) : ResolvedFormat
{
    /// <summary>The letter of this kind.</summary>
    public const string Letter = "m";

    private protected override char Kind => Letter[0];

    internal static ResolvedMeasure Read(ref RecordReader reader)
    {
        var choices = reader.ReadAll(MeasureChoice.Read);
        var isBeaufort = reader.ReadNumber() != 0;
        var number = NumberFormat.Read(ref reader);
        return choices.Any(choice => choice.Parts.Count > 1)
            ? new ResolvedMeasure(
                choices,
                number,
                NumberFormat.Read(ref reader),
                ResolvedList.Read(ref reader),
                isBeaufort
            )
            : new ResolvedMeasure(choices, number, null, null, isBeaufort);
    }

    private protected override void WriteTo(RecordWriter writer)
    {
        writer.WriteAll(Choices, choice => choice.WriteTo(writer));
        writer.WriteNumber(IsBeaufort ? 1 : 0);
        Number.WriteInto(writer);
        Whole?.WriteInto(writer);
        List?.WriteInto(writer);
    }
}

/// <summary>A unit, or several mixed, that values are converted to from a limit on.</summary>
/// <param name="Limit">The least magnitude that it is chosen for, converted.</param>
/// <param name="Scale">How numbers are converted: to a unit that each part is a multiple of.</param>
/// <param name="Rounding">How the last part is rounded.</param>
/// <param name="Parts">The units, the largest first.</param>
/// <param name="Order">The parts in the order they are written in.</param>
internal sealed record MeasureChoice(
    ExactDecimal Limit,
    UnitScale Scale,
    RoundingRule Rounding,
    EquatableList<MeasurePart> Parts,
    EquatableList<int> Order
)
{
    internal void WriteTo(RecordWriter writer)
    {
        Limit.WriteTo(writer);
        Scale.WriteTo(writer);
        Rounding.WriteTo(writer);
        writer.WriteAll(Parts, part => part.WriteTo(writer));
        writer.WriteAll(Order, writer.WriteNumber);
    }

    internal static MeasureChoice Read(ref RecordReader reader) =>
        new(
            ExactDecimal.Read(ref reader),
            UnitScale.Read(ref reader),
            RoundingRule.Read(ref reader),
            reader.ReadAll(MeasurePart.Read),
            reader.ReadAll((ref RecordReader inner) => inner.ReadNumber())
        );
}

/// <summary>One unit of a value.</summary>
/// <param name="Size">How many of the unit that values are converted to it is: an integer below 10³⁷.</param>
/// <param name="Names">What stands around its number, by plural category or one for all.</param>
internal sealed record MeasurePart(string Size, EquatableList<NameForm> Names)
{
    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteText(Size);
        writer.WriteAll(Names, name => name.WriteTo(writer));
    }

    internal static MeasurePart Read(ref RecordReader reader) =>
        new(reader.ReadText(), reader.ReadAll(NameForm.Read));
}
