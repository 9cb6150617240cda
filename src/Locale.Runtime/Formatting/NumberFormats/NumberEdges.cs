namespace LocaleGen;

/// <summary>Whether digits stand at the edges of a number, which decides the space beside a currency.</summary>
internal readonly record struct NumberEdges(bool StartsWithDigit, bool EndsWithDigit)
{
    public static NumberEdges Of(in PreparedNumber number, NumberFormat format)
    {
        if (number.Digits.IsNaN || number.Digits.IsInfinite)
        {
            return new NumberEdges(false, false);
        }

        var integer = Math.Max(number.Digits.Point, number.MinimumInteger) > 0;
        var fraction = Math.Max(number.Digits.FractionDigits, number.MinimumFraction) > 0;
        var point = fraction || format.DecimalAlways;
        return new NumberEdges(
            integer || !point,
            fraction || !point || format.Exponent is not null
        );
    }
}
