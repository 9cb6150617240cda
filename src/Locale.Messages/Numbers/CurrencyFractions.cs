using System.Globalization;

namespace LocaleGen;

/// <summary>How amounts of a currency are rounded (CLDR currencyData, fractions).</summary>
/// <param name="Digits">Fraction digits.</param>
/// <param name="Increment">What the last digits are rounded to a multiple of; 0 or 1 for any.</param>
internal readonly record struct CurrencyFraction(int Digits, int Increment);

/// <summary>The currencies that have not two fraction digits, or are rounded in cash.</summary>
internal static partial class CurrencyFractions
{
    private static readonly Lazy<Dictionary<string, int[]>> Table = new(Read);

    /// <summary>How amounts of a currency are rounded.</summary>
    /// <param name="code">The ISO 4217 code.</param>
    /// <param name="cash">Whether they are paid in cash, where small coins may be missing.</param>
    public static CurrencyFraction Of(string code, bool cash)
    {
        if (!Table.Value.TryGetValue(code, out var row))
        {
            return new CurrencyFraction(2, 0);
        }

        return cash ? new CurrencyFraction(row[2], row[3]) : new CurrencyFraction(row[0], row[1]);
    }

    private static Dictionary<string, int[]> Read() =>
        Rows.Split(' ')
            .Select(row => row.Split(','))
            .ToDictionary(
                row => row[0],
                row =>
                    row.Skip(1)
                        .Select(number => int.Parse(number, CultureInfo.InvariantCulture))
                        .ToArray(),
                StringComparer.Ordinal
            );
}
