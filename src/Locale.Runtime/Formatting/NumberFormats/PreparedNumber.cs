namespace LocaleGen;

/// <summary>What was settled about a number before it is written.</summary>
internal ref struct PreparedNumber
{
    /// <summary>The digits that are written.</summary>
    public DecimalDigits Digits;

    /// <summary>At least so many fraction digits are written.</summary>
    public int MinimumFraction;

    /// <summary>At least so many integer digits are written, whatever the width says: zero has a significant digit.</summary>
    public int MinimumInteger;

    /// <summary>The exponent that is written, or was divided by in compact notation.</summary>
    public int Exponent;

    /// <summary>The form of what stands around it.</summary>
    public int Form;

    /// <summary>The plural category that a name around it has.</summary>
    public PluralCategory NameCategory;

    /// <summary>The sign after rounding.</summary>
    public readonly SignOfNumber Sign =>
        (Digits.IsZero || Digits.IsNaN, Digits.Negative) switch
        {
            (true, true) => SignOfNumber.NegativeZero,
            (true, false) => SignOfNumber.PositiveZero,
            (false, true) => SignOfNumber.Negative,
            _ => SignOfNumber.Positive,
        };

    /// <summary>The operands of plural rules for what is written.</summary>
    public readonly PluralOperands Operands => Digits.OperandsWith(MinimumFraction, Exponent);
}
