namespace LocaleGen;

/// <summary>One part of what a rule writes.</summary>
internal abstract record RulePart;

/// <summary>Text.</summary>
internal sealed record RuleText(string Text) : RulePart;

/// <summary><c>$(cardinal,one{…}other{…})$</c>: words by the plural category of the quotient.</summary>
internal sealed record RulePlural(bool Ordinal, IReadOnlyDictionary<PluralCategory, string> Words)
    : RulePart;

/// <summary>Which number a substitution writes.</summary>
internal enum SubstitutionKind
{
    /// <summary><c>==</c>: the number itself.</summary>
    Same,

    /// <summary><c>&gt;&gt;</c> for negative numbers: the number without its sign.</summary>
    Absolute,

    /// <summary><c>&lt;&lt;</c> in fractions: the integer part.</summary>
    Integral,

    /// <summary><c>&gt;&gt;</c> in fractions: the fraction.</summary>
    Fractional,

    /// <summary><c>&lt;&lt;</c>: the quotient by the divisor.</summary>
    Quotient,

    /// <summary><c>&gt;&gt;</c>: the remainder.</summary>
    Modulus,

    /// <summary><c>&lt;&lt;</c> in a fraction set: the numerator.</summary>
    Numerator,
}

/// <summary>A number within a rule, written by a set, in a decimal pattern or by another rule.</summary>
/// <param name="Kind">Which number.</param>
/// <param name="Set">The set that writes it, or null.</param>
/// <param name="Pattern">The pattern it is written in, or null.</param>
internal sealed record RuleSubstitution(SubstitutionKind Kind, RuleSet? Set, string? Pattern)
    : RulePart
{
    /// <summary>The rule before, where <c>&gt;&gt;&gt;</c> asks for it whatever the number; else null.</summary>
    public NumberRule? Rule { get; init; }

    /// <summary>Whether a fraction is written digit by digit.</summary>
    public bool ByDigits { get; init; }

    /// <summary>Whether spaces stand between those digits.</summary>
    public bool Spaced { get; init; }

    /// <summary>Whether a numerator is written with its leading zeros.</summary>
    public bool WithZeros { get; init; }

    /// <inheritdoc/>
    public bool Equals(RuleSubstitution? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
