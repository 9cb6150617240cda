using System.Globalization;

namespace LocaleGen;

/// <summary>The numbering systems of CLDR (UTS #35, Part 3, Numbering Systems).</summary>
internal static partial class NumberingSystemNames
{
    /// <summary>The digits of <see cref="Latin"/>.</summary>
    public const string LatinDigits = "0123456789";

    /// <summary>The system of ASCII digits.</summary>
    public const string Latin = "latn";

    private static readonly Lazy<Dictionary<string, string>> Table = new(() =>
        Numeric
            .Split(' ')
            .ToDictionary(
                system => system.Substring(0, system.IndexOf('=')),
                system => system.Substring(system.IndexOf('=') + 1),
                StringComparer.Ordinal
            )
    );

    /// <summary>The ten digits of a system, or null where it has none or is unknown.</summary>
    public static string? DigitsOf(string id) =>
        Table.Value.TryGetValue(id, out var digits) ? digits : null;

    /// <summary>Whether digits are decimal digits to Unicode; those that are words or letters as well are not.</summary>
    public static bool AreDecimalDigits(string digits) =>
        CharUnicodeInfo.GetUnicodeCategory(digits, 0) == UnicodeCategory.DecimalDigitNumber;

    /// <summary>Whether there is such a system; one without ten digits is written in Latin ones.</summary>
    public static bool IsKnown(string id) =>
        DigitsOf(id) is not null || Algorithmic.Split(' ').Contains(id);
}
