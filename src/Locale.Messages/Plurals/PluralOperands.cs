namespace LocaleGen;

/// <summary>The operands of plural rules (UTS #35, Part 3, Plural Operand Meanings).</summary>
/// <param name="I">The integer part of the absolute value; from 10^18 on its last 18 digits plus 10^18, which no rule can tell apart.</param>
/// <param name="V">How many fraction digits are visible, trailing zeros counted.</param>
/// <param name="F">The visible fraction digits as an integer, trailing zeros counted.</param>
/// <param name="T">The same without trailing zeros.</param>
/// <param name="E">The exponent of ten in compact notation (also called c).</param>
public readonly record struct PluralOperands(ulong I, int V, ulong F, ulong T, int E);
