namespace LocaleGen;

/// <summary>A list of names that a pattern uses, by its number in <c>DateNames</c>.</summary>
public readonly record struct UsedNames(int List, EquatableList<string> Names);

/// <summary>What a style of a date or time comes to in one locale.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="DatePattern">What a value without a time of day is written with; empty where it is refused.</param>
/// <param name="TimePattern">What a value without a date is written with; empty where it is refused.</param>
/// <param name="Calendar">0 is Gregorian, 1 Buddhist, 2 Persian.</param>
/// <param name="FirstDay">The first day of the week; 0 is Sunday.</param>
/// <param name="MinimalDays">How many days of a week make it the first one of a year.</param>
/// <param name="Digits">Zero to nine.</param>
/// <param name="MinusSign">What stands before years below zero.</param>
/// <param name="Numbering">The pattern's own numbering, such as <c>M=romanlow</c>; empty where it has none.</param>
/// <param name="Names">The names that the pattern uses.</param>
/// <param name="DayPeriods">When each part of the day is, where the pattern names it.</param>
/// <param name="Zone">How offsets and universal time are written, where the pattern has a zone; else empty.</param>
public sealed record ResolvedDate(
    string Pattern,
    string DatePattern,
    string TimePattern,
    int Calendar,
    int FirstDay,
    int MinimalDays,
    string Digits,
    string MinusSign,
    string Numbering,
    EquatableList<UsedNames> Names,
    string DayPeriods,
    EquatableList<string> Zone
) : ResolvedFormat
{
    internal const string KindLetter = "D";

    /// <summary>The place of the pattern that offsets stand in, such as <c>GMT{0}</c>.</summary>
    internal const int GmtFormat = 0;

    /// <summary>The place of the patterns of offsets, ahead and behind.</summary>
    internal const int HourFormat = 1;

    /// <summary>The place of the long name of universal time.</summary>
    internal const int LongUtc = 2;

    /// <summary>The place of its short name.</summary>
    internal const int ShortUtc = 3;

    /// <summary>The place of what stands for a city that is not known.</summary>
    internal const int UnknownCity = 4;

    private protected override char Kind => KindLetter[0];

    internal static ResolvedDate ReadFrom(ref RecordReader reader) =>
        new(
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadNumber(),
            reader.ReadNumber(),
            reader.ReadNumber(),
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            ReadNames(ref reader),
            reader.ReadText(),
            DateRecord.ReadTexts(ref reader)
        );

    private protected override void WriteTo(RecordWriter writer)
    {
        writer.WriteText(Pattern);
        writer.WriteText(DatePattern);
        writer.WriteText(TimePattern);
        writer.WriteNumber(Calendar);
        writer.WriteNumber(FirstDay);
        writer.WriteNumber(MinimalDays);
        writer.WriteText(Digits);
        writer.WriteText(MinusSign);
        writer.WriteText(Numbering);
        writer.WriteNumber(Names.Count);
        foreach (var used in Names)
        {
            writer.WriteNumber(used.List);
            DateRecord.Write(writer, used.Names);
        }

        writer.WriteText(DayPeriods);
        DateRecord.Write(writer, Zone);
    }

    private static EquatableList<UsedNames> ReadNames(ref RecordReader reader)
    {
        var used = new UsedNames[reader.ReadNumber()];
        for (var index = 0; index < used.Length; index++)
        {
            used[index] = new UsedNames(reader.ReadNumber(), DateRecord.ReadTexts(ref reader));
        }

        return new(used);
    }
}
