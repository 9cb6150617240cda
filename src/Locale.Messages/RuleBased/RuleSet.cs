namespace LocaleGen;

/// <summary>Rules that write numbers, found by the number's size (ICU RuleBasedNumberFormat).</summary>
internal sealed class RuleSet(string name)
{
    private const string PrivateMark = "%%";

    /// <summary>Its name, <c>%</c> included; two of them where only other sets use it.</summary>
    public string Name => name;

    /// <summary>Whether messages may name it.</summary>
    public bool IsPublic => !name.StartsWith(PrivateMark, StringComparison.Ordinal);

    /// <summary>Whether the base values are denominators: the set writes fractions.</summary>
    public bool IsFraction { get; set; }

    /// <summary>The rules with base values, ascending.</summary>
    public List<NumberRule> Rules { get; } = [];

    /// <summary>The rules for negative numbers, fractions, infinity and what is not a number, in written order.</summary>
    public List<NumberRule> Special { get; } = [];
}

/// <summary>Which numbers a rule is for.</summary>
internal enum RuleKind
{
    /// <summary>Those from its base value on.</summary>
    Normal,

    /// <summary><c>-x</c></summary>
    Negative,

    /// <summary><c>x.x</c>: fractions.</summary>
    Improper,

    /// <summary><c>0.x</c>: fractions between 0 and 1.</summary>
    Proper,

    /// <summary><c>x.0</c></summary>
    Default,

    /// <summary><c>Inf</c></summary>
    Infinity,

    /// <summary><c>NaN</c></summary>
    NaN,
}

/// <summary>One rule: what it writes, in order.</summary>
internal sealed class NumberRule
{
    /// <summary>Which numbers it is for.</summary>
    public RuleKind Kind { get; set; }

    /// <summary>The first number it is for, or the denominator.</summary>
    public long Base { get; set; }

    /// <summary>What its divisor is a power of.</summary>
    public long Radix { get; set; } = 10;

    /// <summary>Which power.</summary>
    public int Exponent { get; set; }

    /// <summary>The sign between the <c>x</c> of <c>x.x</c>: the locale's decimal separator decides between several.</summary>
    public char Point { get; set; }

    /// <summary>What it writes.</summary>
    public List<RulePart> Parts { get; } = [];

    /// <summary>What substitutions divide by.</summary>
    public long Divisor
    {
        get
        {
            long power = 1;
            for (var count = Exponent; count > 0; count--)
            {
                power *= Radix;
            }

            return power;
        }
    }

    /// <summary>
    /// Whether the rule before this one writes multiples of the divisor: the one whose bracketed text is left out.
    /// </summary>
    public bool RollsBack =>
        Base % Divisor != 0
        && Parts.Exists(part => part is RuleSubstitution { Kind: SubstitutionKind.Modulus });

    /// <summary>Sets the base value, and the divisor that it has by itself.</summary>
    public void SetBase(long value)
    {
        Base = value;
        Radix = 10;
        SetExponent();
    }

    /// <summary>The largest power of the radix that is not above the base value.</summary>
    public void SetExponent()
    {
        Exponent = 0;
        for (var rest = Base; rest >= Radix && Radix > 1; rest /= Radix)
        {
            Exponent++;
        }
    }
}
