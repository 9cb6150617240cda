namespace LocaleGen;

/// <summary>The number that a rule writes. Its fraction is that of the whole number always, so it is kept once, in <see cref="RuleRun{TUnit}"/>.</summary>
/// <param name="Negative">Whether it is below zero.</param>
/// <param name="Integer">The integer part without its sign.</param>
/// <param name="HasFraction">Whether the fraction is part of it.</param>
/// <param name="IsInfinite">Whether it is infinity instead.</param>
/// <param name="IsNaN">Whether it is no number.</param>
internal readonly record struct RuleValue(
    bool Negative,
    long Integer,
    bool HasFraction,
    bool IsInfinite = false,
    bool IsNaN = false
);
