namespace LocaleGen;

/// <summary>The manner a JSON text is written in.</summary>
internal sealed class JsonLayout
{
    private readonly string text;

    private JsonLayout(string text, string indentationUnit, string colon)
    {
        this.text = text;
        IndentationUnit = indentationUnit;
        Colon = colon;
        HasLines = text.IndexOf('\n') >= 0;
        NewLine = text.Contains("\r\n") ? "\r\n" : "\n";
    }

    /// <summary>Whether the text has more than one line.</summary>
    public bool HasLines { get; }

    /// <summary>How a line ends.</summary>
    public string NewLine { get; }

    /// <summary>What one level is indented by.</summary>
    public string IndentationUnit { get; }

    /// <summary>The colon with the space around it.</summary>
    public string Colon { get; }

    /// <summary>Finds the manner of a text from its first member.</summary>
    public static JsonLayout Of(string text, JsonObject root)
    {
        var first = root.Members.FirstOrDefault(member => member.Value is not null);
        if (first is null)
        {
            return new(text, "  ", ": ");
        }

        var end = first.Name.Range.End;
        var colon = text.Substring(end, first.Value!.Range.Start - end);
        var unit = new JsonLayout(text, "", "").IndentationAt(first.Name.Range.Start);
        return new(text, unit.Length == 0 ? "  " : unit, colon.Trim(' ') == ":" ? colon : ": ");
    }

    /// <summary>The white space that the line of a position begins with.</summary>
    public string IndentationAt(int position)
    {
        var start = StartOfLine(position);
        var end = start;
        while (end < position && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text.Substring(start, end - start);
    }

    /// <summary>Whether nothing but white space stands before a position in its line.</summary>
    public bool IsFirstOnLine(int position)
    {
        var start = StartOfLine(position);
        return start > 0 && IndentationAt(position).Length == position - start;
    }

    /// <summary>The end of the line of a position; null where more than a comma and comments stand before it.</summary>
    /// <param name="position">Where to begin.</param>
    /// <param name="comma">The place of the comma; null without one.</param>
    public int? EndOfLineAfter(int position, out int? comma)
    {
        comma = null;
        for (; position < text.Length && text[position] is not ('\r' or '\n'); position++)
        {
            if (text[position] == ',' && comma is null)
            {
                comma = position;
            }
            else if (
                text[position] == '/'
                && position + 1 < text.Length
                && text[position + 1] == '/'
            )
            {
                return text.IndexOfAny(['\r', '\n'], position) is >= 0 and var end ? end : null;
            }
            else if (text[position] == '/' && FindEndOfComment(position) is { } last)
            {
                position = last;
            }
            else if (text[position] is not (' ' or '\t'))
            {
                return null;
            }
        }

        return position < text.Length ? position : null;
    }

    private int? FindEndOfComment(int position)
    {
        var end = text.IndexOf("*/", position + 2, StringComparison.Ordinal);
        var line = text.IndexOfAny(['\r', '\n'], position);
        return end >= 0 && (line < 0 || end < line) ? end + 1 : null;
    }

    private int StartOfLine(int position)
    {
        var start = position == 0 ? 0 : text.LastIndexOf('\n', position - 1) + 1;
        return start == 0 && text.Length > 0 && text[0] == '\uFEFF' ? Math.Min(1, position) : start;
    }
}
