namespace LocaleGen;

/// <summary>A value in the units it is written in, without its sign.</summary>
internal ref struct UnitAmount
{
    /// <summary>How many of the largest unit, an integer, where there are several.</summary>
    public DecimalDigits Whole;

    /// <summary>How many of each unit between the largest and the smallest, at the unit's place.</summary>
    public Span<UInt128> Between;

    /// <summary>How many of the smallest unit.</summary>
    public DecimalDigits Last;
}
