using System.Text;

namespace LocaleGen;

/// <summary>The date patterns of .NET in the letters of CLDR.</summary>
internal static class CompositeDatePattern
{
    private const string Separators = " -.,:";

    /// <summary>The pattern in CLDR's letters; null where one of its letters has no equal, and where it is no date.</summary>
    /// <remarks><c>/</c> is the culture's own separator in .NET, and so has none.</remarks>
    public static string? Find(string format)
    {
        var pattern = new StringBuilder(format.Length);
        var fields = 0;
        for (var index = 0; index < format.Length; )
        {
            var unit = format[index];
            var length = 1;
            if (unit == '\'')
            {
                var close = format.IndexOf('\'', index + 1);
                if (close <= index + 1)
                {
                    return null;
                }

                length = close + 1 - index;
                pattern.Append(format, index, length);
            }
            else if (Separators.IndexOf(unit) >= 0)
            {
                pattern.Append(unit);
            }
            else
            {
                length = RunAt(format, index);
                if (FieldOf(unit, length) is not { } field)
                {
                    return null;
                }

                pattern.Append(field);
                fields++;
            }

            index += length;
        }

        // A single letter is the name of a format, not a pattern.
        return fields > 0 && format.Length > 1 ? pattern.ToString() : null;
    }

    private static int RunAt(string format, int index)
    {
        var end = index + 1;
        while (end < format.Length && format[end] == format[index])
        {
            end++;
        }

        return end - index;
    }

    private static string? FieldOf(char letter, int length) =>
        (letter, length) switch
        {
            ('d', 3) => "EEE",
            ('d', 4) => "EEEE",
            ('t', 2) => "a",
            ('y', 2 or 4) or ('M', <= 4) or ('d' or 'H' or 'h' or 'm' or 's', <= 2) => new string(
                letter,
                length
            ),
            ('f', <= 7) => new string('S', length),
            _ => null,
        };
}
