using System.Text;

namespace LocaleGen;

/// <summary>A field to be written, or text where <see cref="Letter"/> is none.</summary>
/// <param name="Letter">The letter of the field (UTS #35, Part 4, Date Field Symbol Table), or NUL.</param>
/// <param name="Count">How often it is repeated.</param>
/// <param name="Text">The text, quotes resolved; empty for a field.</param>
internal readonly record struct DatePatternPart(char Letter, int Count, string Text);

/// <summary>Reads date patterns such as <c>d. MMMM y 'um' HH:mm</c>.</summary>
internal static class DatePattern
{
    /// <summary>The letters of fields that can be written.</summary>
    private const string Letters = "GyYuUrQqMLlwWdDFgEecabBhHKkmsSAzZOvVXx";

    private const string ZoneLetters = "zZOvVXx";
    private const string TimeLetters = "abBhHKkmsSA";

    /// <summary>Takes a pattern apart.</summary>
    public static List<DatePatternPart> Read(string pattern)
    {
        var parts = new List<DatePatternPart>();
        var literal = new StringBuilder();
        var quoted = false;
        for (var index = 0; index < pattern.Length; index++)
        {
            var unit = pattern[index];
            if (unit == '\'')
            {
                if (index + 1 < pattern.Length && pattern[index + 1] == '\'')
                {
                    literal.Append(unit);
                    index++;
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (quoted || !PatternItem.IsLetter(unit))
            {
                literal.Append(unit);
            }
            else
            {
                var count = CountRepetitions(pattern, index);
                index += count - 1;
                Flush(parts, literal);
                parts.Add(new DatePatternPart(unit, count, ""));
            }
        }

        Flush(parts, literal);
        return parts;
    }

    /// <summary>Where the first letter stands that is no field, or -1.</summary>
    public static int IndexOfUnknown(string pattern)
    {
        var quoted = false;
        for (var index = 0; index < pattern.Length; index++)
        {
            if (pattern[index] == '\'')
            {
                quoted = !quoted;
            }
            else if (
                !quoted
                && PatternItem.IsLetter(pattern[index])
                && Letters.IndexOf(pattern[index]) < 0
            )
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Whether a field shows the zone or its offset.</summary>
    public static bool IsZone(char letter) => letter != default && ZoneLetters.IndexOf(letter) >= 0;

    /// <summary>Whether a field shows the time of day.</summary>
    public static bool IsTime(char letter) => letter != default && TimeLetters.IndexOf(letter) >= 0;

    private static int CountRepetitions(string pattern, int start)
    {
        var end = start + 1;
        while (end < pattern.Length && pattern[end] == pattern[start])
        {
            end++;
        }

        return end - start;
    }

    private static void Flush(List<DatePatternPart> parts, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            parts.Add(new DatePatternPart(default, 0, literal.ToString()));
            literal.Clear();
        }
    }
}
