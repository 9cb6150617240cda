namespace LocaleGen;

/// <summary>The plural rules of one locale: indexes of its rule sets.</summary>
public readonly record struct PluralRules(int CardinalSet, int OrdinalSet, int RangeSet)
{
    /// <summary>The cardinal category.</summary>
    public PluralCategory Cardinal(in PluralOperands operands) => throw new NotImplementedException();

    /// <summary>The cardinal category of an integer; the same, faster.</summary>
    public PluralCategory Cardinal(ulong integer) => throw new NotImplementedException();

    /// <summary>The ordinal category.</summary>
    public PluralCategory Ordinal(in PluralOperands operands) => throw new NotImplementedException();

    /// <summary>The ordinal category of an integer; the same, faster.</summary>
    public PluralCategory Ordinal(ulong integer) => throw new NotImplementedException();

    /// <summary>The category of a range; <c>other</c> for a pair that CLDR does not list.</summary>
    public PluralCategory Range(PluralCategory start, PluralCategory end) => throw new NotImplementedException();

    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteNumber(CardinalSet);
        writer.WriteNumber(OrdinalSet);
        writer.WriteNumber(RangeSet);
    }

    internal static PluralRules Read(ref RecordReader reader) =>
        new(reader.ReadNumber(), reader.ReadNumber(), reader.ReadNumber());
}
