using System.Globalization;

namespace LocaleGen;

/// <summary>The limits of <c>choice</c>: doubles, and infinity as <c>∞</c> (ICU MessagePattern).</summary>
internal static class ChoiceLimit
{
    private const string Infinity = "\u221E";

    /// <summary>Reads a limit; null where the text is no number.</summary>
    public static double? Parse(string text)
    {
        var negative = text.StartsWith("-", StringComparison.Ordinal);
        var unsigned =
            negative || text.StartsWith("+", StringComparison.Ordinal) ? text.Substring(1) : text;
        if (unsigned == Infinity)
        {
            return negative ? double.NegativeInfinity : double.PositiveInfinity;
        }

        return
            unsigned.Length > 0
            && unsigned[0] is not ('+' or '-')
            && double.TryParse(
                unsigned,
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
                CultureInfo.InvariantCulture,
                out var number
            )
            ? number == 0
                ? 0
                : negative
                    ? -number
                    : number
            : null;
    }

    /// <summary>Writes a limit, to be read by <see cref="Parse"/>.</summary>
    public static string Write(double limit) =>
        double.IsPositiveInfinity(limit) ? Infinity
        : double.IsNegativeInfinity(limit) ? "-" + Infinity
        : limit.ToString("R", CultureInfo.InvariantCulture);
}
