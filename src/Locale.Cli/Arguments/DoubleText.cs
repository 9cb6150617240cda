using System.Globalization;

namespace LocaleGen;

/// <summary>Reads binary floating-point numbers, the special ones included.</summary>
internal static class DoubleText
{
    private const NumberStyles Style =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads <c>NaN</c>, <c>Infinity</c>, <c>-Infinity</c>.</summary>
    public static bool TryReadSpecial(string text, out double number)
    {
        double? special = text switch
        {
            "NaN" => double.NaN,
            "Infinity" => double.PositiveInfinity,
            "-Infinity" => double.NegativeInfinity,
            _ => null,
        };
        number = special ?? 0;
        return special is not null;
    }

    /// <summary>Reads a finite number; what is too large for a double is none.</summary>
    public static bool TryReadFinite(string text, out double number) =>
        double.TryParse(text, Style, CultureInfo.InvariantCulture, out number)
        && double.IsFinite(number);
}
