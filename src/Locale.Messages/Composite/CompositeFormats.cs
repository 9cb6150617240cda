using System.Globalization;

namespace LocaleGen;

/// <summary>What the format strings of .NET come to in a locale's own formats.</summary>
/// <remarks>
/// Those that say the same are here: which digits are shown, which fields of a date. How they look is the locale's matter
/// (CLDR). Formats that numbers and dates both have (<c>g</c>, <c>F</c>), that depend on the computer (<c>N</c> without
/// digits), or that no locale has (<c>X</c>, <c>R</c>) are not.
/// </remarks>
internal static class CompositeFormats
{
    private const int MostDigits = 20;

    /// <summary>The type and style of a format string; null where there is no equal.</summary>
    public static (FormatType Type, string? Style)? Find(string format) =>
        FindNamed(format) ?? FindStandard(format) ?? FindPattern(format);

    private static (FormatType, string?)? FindNamed(string format) =>
        format switch
        {
            "C" or "c" => (FormatType.Number, "currency"),
            "d" => (FormatType.Date, "short"),
            "D" => (FormatType.Date, "full"),
            "t" => (FormatType.Time, "short"),
            "T" => (FormatType.Time, "medium"),
            "M" or "m" => (FormatType.Date, "::MMMMd"),
            "Y" or "y" => (FormatType.Date, "::yMMMM"),
            _ => null,
        };

    /// <summary>A letter and a number of digits: <c>N2</c>.</summary>
    private static (FormatType, string?)? FindStandard(string format)
    {
        if (
            format.Length is < 2 or > 3
            || !int.TryParse(
                format.Substring(1),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var digits
            )
            || digits > MostDigits
        )
        {
            return null;
        }

        var precision = digits == 0 ? "precision-integer" : "." + new string('0', digits);
        var integer = new string('0', Math.Max(1, digits));
        var skeleton = char.ToUpperInvariant(format[0]) switch
        {
            'N' => precision,
            'F' => precision + " group-off",
            'P' => "percent scale/100 " + precision,
            'D' => $"integer-width/+{integer} precision-integer group-off",
            _ => null,
        };
        return skeleton is null ? null : (FormatType.Number, "::" + skeleton);
    }

    private static (FormatType, string?)? FindPattern(string format) =>
        IsNumberPattern(format) ? (FormatType.Number, format)
        : CompositeDatePattern.Find(format) is { } date ? (FormatType.Date, date)
        : null;

    /// <summary>The patterns that mean the same in .NET and CLDR: <c>0.00</c>, <c>#,##0.##</c>, <c>0.0%</c>.</summary>
    private static bool IsNumberPattern(string format)
    {
        var rest = format.AsSpan();
        if (rest.StartsWith("#,##".AsSpan()))
        {
            rest = rest.Slice(4);
        }

        var integer = Count(rest, '0');
        rest = rest.Slice(integer);
        if (integer > 0 && rest.Length > 1 && rest[0] == '.' && rest[1] is '0' or '#')
        {
            rest = rest.Slice(1);
            rest = rest.Slice(Count(rest, '0'));
            rest = rest.Slice(Count(rest, '#'));
        }

        return integer > 0 && (rest.Length == 0 || (rest.Length == 1 && rest[0] == '%'));
    }

    private static int Count(ReadOnlySpan<char> text, char unit)
    {
        var count = 0;
        while (count < text.Length && text[count] == unit)
        {
            count++;
        }

        return count;
    }
}
