using System.Globalization;
using System.Text;

namespace LocaleGen;

/// <summary>A line of a file with a mark under a part of it, as a terminal shows it.</summary>
/// <param name="Line">The line, cut to what is around the part.</param>
/// <param name="Mark">Spaces and <c>^~~~</c>.</param>
internal sealed record SourceLine(string Line, string Mark)
{
    private const int Before = 40;
    private const int Most = 100;

    /// <summary>Cuts the line and marks the part.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="column">The first column of the part, from 1.</param>
    /// <param name="length">How many code units of this line it has; at least one cell is marked.</param>
    public static SourceLine Of(string line, int column, int length)
    {
        var at = Math.Clamp(column - 1, 0, line.Length);
        var start = at <= Most - Before ? 0 : at - Before;
        var end = Math.Min(line.Length, start + Most);
        var indent = line.Length - line.TrimStart().Length;
        start = start == 0 ? Math.Min(indent, at) : start;
        var head = start > indent ? "…" : "";
        var tail = end < line.Length ? "…" : "";
        var stop = Math.Clamp(at + length, at, end);
        var cells = Math.Max(1, Width(line[at..stop]));
        var shown = head + Clean(line[start..end]) + tail;
        var spaces = Width(head) + Width(line[start..at]);
        return new(shown, new string(' ', spaces) + "^" + new string('~', cells - 1));
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            // Neither tabs nor what steers a terminal.
            clean.Append(char.IsControl(unit) || IsDirection(unit) ? ' ' : unit);
        }

        return clean.ToString();
    }

    private static bool IsDirection(char unit) =>
        unit is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Width(rune);
        }

        return width;
    }

    private static int Width(Rune rune) =>
        IsDirection((char)Math.Min(rune.Value, char.MaxValue)) ? 1
        : Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format
            ? 0
        : IsWide(rune.Value) ? 2
        : 1;

    // East Asian Width W and F (UAX #11), in the blocks that words are written in.
    private static bool IsWide(int value) =>
        value
            is (>= 0x1100 and <= 0x115F)
                or (>= 0x2E80 and <= 0xA4CF)
                or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0xFE30 and <= 0xFE6F)
                or (>= 0xFF00 and <= 0xFF60)
                or (>= 0xFFE0 and <= 0xFFE6)
                or (>= 0x1F300 and <= 0x1FAFF)
                or (>= 0x20000 and <= 0x3FFFD);
}
