namespace LocaleGen;

/// <summary>What stands before and behind a number.</summary>
/// <param name="Prefix">Before it.</param>
/// <param name="PrefixGap">Between that and the number where the number begins with a digit (CLDR currencySpacing).</param>
/// <param name="Suffix">Behind it.</param>
/// <param name="SuffixGap">Between the number and that where the number ends with a digit.</param>
internal readonly record struct AffixPair(
    string Prefix,
    string PrefixGap,
    string Suffix,
    string SuffixGap
)
{
    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteText(Prefix);
        writer.WriteText(PrefixGap);
        writer.WriteText(Suffix);
        writer.WriteText(SuffixGap);
    }

    internal static AffixPair Read(ref RecordReader reader) =>
        new(reader.ReadText(), reader.ReadText(), reader.ReadText(), reader.ReadText());
}

/// <summary>What stands around a number by its sign, in the order of <see cref="SignOfNumber"/>.</summary>
/// <param name="Pairs">By sign.</param>
/// <param name="HidesNumber">Whether the words say the number too, which is not written then.</param>
internal sealed record AffixForm(EquatableList<AffixPair> Pairs, bool HidesNumber = false)
{
    internal void WriteTo(RecordWriter writer)
    {
        var different = Pairs.Distinct().ToArray();
        writer.WriteNumber(different.Length);
        foreach (var pair in different)
        {
            pair.WriteTo(writer);
        }

        foreach (var pair in Pairs)
        {
            writer.WriteNumber(Array.IndexOf(different, pair));
        }

        writer.WriteNumber(HidesNumber ? 1 : 0);
    }

    internal static AffixForm Read(ref RecordReader reader)
    {
        var different = new AffixPair[reader.ReadNumber()];
        for (var index = 0; index < different.Length; index++)
        {
            different[index] = AffixPair.Read(ref reader);
        }

        return new AffixForm(
            new EquatableList<AffixPair>([
                different[reader.ReadNumber()],
                different[reader.ReadNumber()],
                different[reader.ReadNumber()],
                different[reader.ReadNumber()],
            ]),
            reader.ReadNumber() != 0
        );
    }
}

/// <summary>The sign of a number after rounding.</summary>
internal enum SignOfNumber
{
    Positive,
    PositiveZero,
    NegativeZero,
    Negative,
}

/// <summary>A name around a number with its sign and symbols.</summary>
/// <param name="Prefix">Before it.</param>
/// <param name="Suffix">Behind it.</param>
/// <param name="Replaces">Whether the name says the number too, which is not written then; the name is <paramref name="Prefix"/>.</param>
internal readonly record struct NameForm(string Prefix, string Suffix, bool Replaces)
{
    private const string Place = "{0}";

    /// <summary>Reads a pattern such as <c>{0} km</c>.</summary>
    public static NameForm Of(string pattern)
    {
        var place = pattern.IndexOf(Place, StringComparison.Ordinal);
        return place < 0
            ? new NameForm(pattern, "", true)
            : new NameForm(
                pattern.Substring(0, place),
                pattern.Substring(place + Place.Length),
                false
            );
    }

    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteText(Prefix);
        writer.WriteText(Suffix);
        writer.WriteNumber(Replaces ? 1 : 0);
    }

    internal static NameForm Read(ref RecordReader reader) =>
        new(reader.ReadText(), reader.ReadText(), reader.ReadNumber() != 0);
}

/// <summary>How numbers of one magnitude are written in compact notation.</summary>
/// <param name="Shift">How many powers of ten they are divided by.</param>
/// <param name="ExactlyOne">The form for the integer 1, or -1 for that of its category.</param>
/// <param name="Forms">The form for each plural category, or one for all; -1 for the usual one.</param>
internal sealed record CompactStep(int Shift, int ExactlyOne, EquatableList<int> Forms)
{
    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteNumber(Shift);
        writer.WriteNumber(ExactlyOne + 1);
        writer.WriteAll(Forms, form => writer.WriteNumber(form + 1));
    }

    internal static CompactStep Read(ref RecordReader reader) =>
        new(
            reader.ReadNumber(),
            reader.ReadNumber() - 1,
            reader.ReadAll((ref RecordReader inner) => inner.ReadNumber() - 1)
        );
}

/// <summary>How an exponent of ten is written.</summary>
/// <param name="Interval">The exponent is a multiple of it.</param>
/// <param name="MinimumDigits">At least so many digits are written.</param>
/// <param name="FixedInteger">Whether there are always <paramref name="Interval"/> digits before the decimal separator.</param>
/// <param name="Separator">What stands before it.</param>
/// <param name="Plus">What stands before the digits of one that is not negative.</param>
/// <param name="Minus">What stands before those of a negative one.</param>
internal sealed record ExponentFormat(
    int Interval,
    int MinimumDigits,
    bool FixedInteger,
    string Separator,
    string Plus,
    string Minus
)
{
    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteSigned(Interval);
        writer.WriteNumber(MinimumDigits);
        writer.WriteNumber(FixedInteger ? 1 : 0);
        writer.WriteText(Separator);
        writer.WriteText(Plus);
        writer.WriteText(Minus);
    }

    internal static ExponentFormat Read(ref RecordReader reader) =>
        new(
            reader.ReadSigned(),
            reader.ReadNumber(),
            reader.ReadNumber() != 0,
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText()
        );
}
