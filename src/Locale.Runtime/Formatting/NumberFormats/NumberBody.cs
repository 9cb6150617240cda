namespace LocaleGen;

/// <summary>Writes a prepared number without what stands around it: digits, separators, exponent.</summary>
internal static class NumberBody<TUnit>
{
    public static void Write(
        scoped PreparedNumber number,
        NumberFormat format,
        NumberUnits<TUnit> units,
        ref UnitSink<TUnit> sink
    )
    {
        if (number.Digits.IsNaN)
        {
            sink.Append(units.NaN);
            return;
        }

        if (number.Digits.IsInfinite)
        {
            sink.Append(units.Infinity);
            return;
        }

        var integer = Math.Max(number.Digits.Point, number.MinimumInteger);
        var fraction = Math.Max(number.Digits.Count - number.Digits.Point, number.MinimumFraction);
        var point = fraction > 0 || format.DecimalAlways;

        // Something is written for zero even where no digit is asked for.
        WriteInteger(number, integer <= 0 && !point ? 1 : integer, format, units, ref sink);
        if (point)
        {
            sink.Append(units.Decimal);
        }

        for (var place = 0; place < fraction; place++)
        {
            sink.Append(units.Digit(number.Digits.FractionDigit(place)));
        }

        if (format.Exponent is { } exponent)
        {
            WriteExponent(number.Exponent, exponent, units, ref sink);
        }
    }

    private static void WriteInteger(
        scoped PreparedNumber number,
        int count,
        NumberFormat format,
        NumberUnits<TUnit> units,
        ref UnitSink<TUnit> sink
    )
    {
        var grouped = count >= format.GroupFrom;
        for (var behind = count - 1; behind >= 0; behind--)
        {
            sink.Append(units.Digit(number.Digits.IntegerDigit(behind)));
            if (grouped && SeparatesBefore(behind, format.Grouping))
            {
                sink.Append(units.Group);
            }
        }
    }

    private static bool SeparatesBefore(int digits, PatternGrouping grouping) =>
        digits == grouping.Primary
        || (digits > grouping.Primary && (digits - grouping.Primary) % grouping.Secondary == 0);

    private static void WriteExponent(
        int exponent,
        ExponentFormat format,
        NumberUnits<TUnit> units,
        ref UnitSink<TUnit> sink
    )
    {
        sink.Append(units.ExponentSeparator);
        sink.Append(exponent < 0 ? units.ExponentMinus : units.ExponentPlus);
        var rest = (uint)Math.Abs(exponent);
        var count = Math.Max(DecimalLength.Of(rest), format.MinimumDigits);
        for (var place = count - 1; place >= 0; place--)
        {
            var power = place < 10 ? (uint)Math.Pow(10, place) : 0;
            sink.Append(units.Digit(power == 0 ? 0 : (int)(rest / power % 10)));
        }
    }
}
