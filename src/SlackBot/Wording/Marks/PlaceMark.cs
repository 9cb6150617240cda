using System.Text;
using LocaleGen;

namespace SlackBot.Wording.Marks;

/// <summary>A place in a text, shown in a font of fixed width.</summary>
/// <param name="Line">The line the place is on; of a long one the part around it.</param>
/// <param name="Caret">What stands under it: <c>^</c> at the place and <c>~</c> under the rest of what is meant.</param>
/// <param name="LineNumber">From 1.</param>
/// <param name="Character">Which one of the line it is, from 1, as readers count characters.</param>
/// <param name="Found">What stands there, cut; empty at the end of the text.</param>
internal sealed record PlaceMark(
    string Line,
    string Caret,
    int LineNumber,
    int Character,
    string Found
)
{
    /// <summary>As many columns as a block of code shows beside each other even in a narrow window.</summary>
    public const int Columns = 56;

    private const int ColumnsBefore = Columns / 2;
    private const string Cut = "…";

    /// <summary>Marks a range of a text, which may be empty or lie at its end.</summary>
    public static PlaceMark Of(string text, TextRange range)
    {
        var line = TextLine.At(text, Math.Min(range.Start, text.Length));
        var first = line.IndexOf(range.Start);
        var behind = Math.Max(line.IndexOf(Math.Max(range.End, range.Start + 1) - 1) + 1, first);
        behind = Math.Min(behind, line.Count);
        var start = Back(line, first, ColumnsBefore);
        var used = WidthOf(line, start, first);
        var end = Ahead(line, first, Columns - used);
        return new(
            (start > 0 ? Cut : "") + Text(line, start, end) + (end < line.Count ? Cut : ""),
            (start > 0 ? " " : "")
                + Blank(line, start, first)
                + Underline(line, first, Math.Min(behind, end)),
            line.Number,
            first + 1,
            Text(line, first, Math.Min(behind, Ahead(line, first, ColumnsBefore)))
        );
    }

    /// <summary>The first character that is shown so that those before a place take at most so many columns.</summary>
    private static int Back(TextLine line, int index, int columns)
    {
        while (index > 0 && (columns -= line.Width(index - 1)) >= 0)
        {
            index--;
        }

        return index;
    }

    /// <summary>The first character that is no longer shown.</summary>
    private static int Ahead(TextLine line, int index, int columns)
    {
        while (index < line.Count && (columns -= line.Width(index)) >= 0)
        {
            index++;
        }

        return index;
    }

    private static int WidthOf(TextLine line, int start, int end) =>
        Enumerable.Range(start, end - start).Sum(line.Width);

    private static string Text(TextLine line, int start, int end) =>
        string.Concat(Enumerable.Range(start, end - start).Select(line.Shown));

    /// <summary>
    /// White space as wide as the characters above it: under a wide one an ideographic space, which is right even in fonts
    /// whose wide characters do not take two columns.
    /// </summary>
    private static string Blank(TextLine line, int start, int end)
    {
        var blank = new StringBuilder();
        for (var index = start; index < end; index++)
        {
            blank.Append(
                line.Width(index) switch
                {
                    0 => "",
                    1 => " ",
                    _ => "\u3000",
                }
            );
        }

        return blank.ToString();
    }

    private static string Underline(TextLine line, int start, int end) =>
        "^" + new string('~', Math.Max(WidthOf(line, start, Math.Max(start, end)) - 1, 0));
}
