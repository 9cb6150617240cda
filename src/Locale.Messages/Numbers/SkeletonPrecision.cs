namespace LocaleGen;

/// <summary>Reads the concise precisions of number skeletons: <c>.00##</c>, <c>@@#</c>, <c>E0</c> and their kin.</summary>
internal static class SkeletonPrecision
{
    /// <summary>No digits can be asked for beyond so many (ICU's own limit).</summary>
    public const int MostDigits = 999;

    /// <summary>Reads a precision that begins with <c>.</c> or <c>@</c>; null where it is none.</summary>
    public static RoundingRule? Parse(string stem)
    {
        var isFraction = stem[0] == '.';
        if (!TryRun(stem, isFraction ? 1 : 0, isFraction ? '0' : '@', out var run))
        {
            return null;
        }

        if (run.End < stem.Length)
        {
            return null;
        }

        return isFraction
            ? run is { Minimum: 0, Maximum: RoundingRule.Unlimited }
                ? new RoundingRule(RoundingKind.Unlimited)
                : RoundingRule.Fraction(run.Minimum, run.Maximum)
            : RoundingRule.Significant(run.Minimum, run.Maximum);
    }

    /// <summary>
    /// Adds a limit of significant digits to one of fraction digits: <c>@@+</c> keeps at least so many, <c>@##</c> at most;
    /// with both limits <c>r</c> or <c>s</c> behind says which rule counts. Null where the text is none of these.
    /// </summary>
    public static RoundingRule? TrySignificant(RoundingRule fraction, string option)
    {
        if (option[0] != '@' || !TryRun(option, 0, '@', out var run))
        {
            return null;
        }

        if (run.End == option.Length - 1 && option[run.End] is 'r' or 's')
        {
            return run.Maximum == RoundingRule.Unlimited
                ? null
                : fraction.WithSignificant(
                    run.Minimum,
                    run.Maximum,
                    relaxed: option[run.End] == 'r',
                    retain: false
                );
        }

        if (run.End < option.Length)
        {
            return null;
        }

        if (run.Maximum == RoundingRule.Unlimited)
        {
            return fraction.WithSignificant(1, run.Minimum, relaxed: true, retain: true);
        }

        return run.Minimum == 1
            ? fraction.WithSignificant(1, run.Maximum, relaxed: false, retain: true)
            : null;
    }

    /// <summary>Reads <c>E0</c>, <c>EE0</c>, <c>E+!00</c> or <c>E+?0</c>; null where it is none of these.</summary>
    public static ExponentSettings? ParseExponent(string text)
    {
        var rest = text.Substring(1);
        var interval = 1;
        if (rest.StartsWith("E", StringComparison.Ordinal))
        {
            (interval, rest) = (3, rest.Substring(1));
        }

        var sign = SignDisplay.Auto;
        if (rest.StartsWith("+!", StringComparison.Ordinal))
        {
            (sign, rest) = (SignDisplay.Always, rest.Substring(2));
        }
        else if (rest.StartsWith("+?", StringComparison.Ordinal))
        {
            (sign, rest) = (SignDisplay.ExceptZero, rest.Substring(2));
        }

        return rest.Length is > 0 and <= MostDigits && rest.All(digit => digit == '0')
            ? new ExponentSettings(interval, rest.Length, sign)
            : null;
    }

    /// <summary>Reads <c>*00</c> or <c>+00</c> (at least so many) and <c>##00</c> (the last so many); null for others.</summary>
    public static IntegerWidth? ParseIntegerWidth(string option)
    {
        var open = option[0] is '*' or '+';
        var rest = open ? option.Substring(1) : option;
        var zeros = rest.TrimStart('#');
        if (
            zeros.Any(digit => digit != '0')
            || (open && zeros.Length < rest.Length)
            || rest.Length > MostDigits
        )
        {
            return null;
        }

        return new IntegerWidth(zeros.Length, open ? -1 : rest.Length);
    }

    private static bool TryRun(string text, int start, char digit, out DigitRun run)
    {
        var end = start;
        while (end < text.Length && text[end] == digit)
        {
            end++;
        }

        var minimum = end - start;
        var maximum = minimum;
        if (end < text.Length && text[end] is '*' or '+')
        {
            maximum = RoundingRule.Unlimited;
            end++;
        }
        else
        {
            for (; end < text.Length && text[end] == '#'; end++)
            {
                maximum++;
            }
        }

        run = new DigitRun(minimum, maximum, end);
        return minimum <= MostDigits && maximum <= MostDigits;
    }

    private readonly record struct DigitRun(int Minimum, int Maximum, int End);
}
