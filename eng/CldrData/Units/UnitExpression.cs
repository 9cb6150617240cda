namespace LocaleGen;

/// <summary>Reckons the factors of units.json, in which everything behind a bar divides: <c>1/2*PI</c> is 1/(2π).</summary>
/// <param name="constants">The constants that factors name, as they are written.</param>
internal sealed class UnitExpression(IReadOnlyDictionary<string, string> constants)
{
    /// <summary>The exact value of a factor.</summary>
    public Rational ValueOf(string expression)
    {
        var value = Rational.One;
        var sides = expression.Split('/');
        for (var side = 0; side < sides.Length; side++)
        {
            foreach (var factor in sides[side].Split('*'))
            {
                value = side == 0 ? value * Term(factor.Trim()) : value / Term(factor.Trim());
            }
        }

        return value;
    }

    private Rational Term(string text) =>
        constants.TryGetValue(text, out var constant) ? ValueOf(constant) : Rational.Parse(text);
}
