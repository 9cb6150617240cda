using System.Globalization;
using System.Text;

namespace SlackBot.Wording.Marks;

/// <summary>How many columns characters take in a font of fixed width.</summary>
internal static class DisplayWidth
{
    private const int EmojiPresentation = 0xFE0F;

    /// <summary>The first and the last code point of each stretch that is wide or full width (UAX #11) in Unicode 16, ascending; small gaps are closed.</summary>
    private static readonly int[] Wide =
    [
        .. (int[])[0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC],
        .. (int[])[0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615],
        .. (int[])[0x2630, 0x2637, 0x2648, 0x2653, 0x267F, 0x267F, 0x268A, 0x268F],
        .. (int[])[0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE],
        .. (int[])[0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA],
        .. (int[])[0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD],
        .. (int[])[0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C],
        .. (int[])[0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797],
        .. (int[])[0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50],
        .. (int[])[0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF],
        .. (int[])[0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19],
        .. (int[])[0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF],
        .. (int[])[0x1AFF0, 0x1B2FF, 0x1D300, 0x1D376, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF],
        .. (int[])[0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F1E6, 0x1F265, 0x1F300, 0x1F64F],
        .. (int[])[0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7F0, 0x1F900, 0x1F9FF, 0x1FA70, 0x1FAFF],
        .. (int[])[0x20000, 0x3FFFD],
    ];

    /// <summary>The columns of what a reader sees as one character: 0 for marks alone, 2 for wide ones, else 1.</summary>
    /// <param name="element">A text element, as <see cref="StringInfo"/> finds it.</param>
    public static int Of(ReadOnlySpan<char> element)
    {
        var width = 0;
        foreach (var rune in element.EnumerateRunes())
        {
            if (IsWide(rune) || rune.Value == EmojiPresentation)
            {
                return 2;
            }

            width = IsInvisible(rune) ? width : 1;
        }

        return width;
    }

    private static bool IsWide(Rune rune)
    {
        // Found or not, an odd place among the ends of stretches is inside of one.
        var index = Array.BinarySearch(Wide, rune.Value);
        return index >= 0 || (~index & 1) == 1;
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format;
}
