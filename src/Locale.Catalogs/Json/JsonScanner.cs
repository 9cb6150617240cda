using System.Text;

namespace LocaleGen;

/// <summary>Walks a JSON text: white space, comments, strings.</summary>
internal sealed class JsonScanner(string text, FileErrorList errors)
{
    private static readonly char[] StringStops = ['"', '\\', '\n', '\r', '\t'];

    private readonly int lastLineBreak = text.LastIndexOf('\n');
    private readonly bool hasControls = HasControls(text);

    /// <summary>Where the scanner stands.</summary>
    public int Position { get; private set; } = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    public bool AtEnd => Position >= text.Length;

    /// <summary>The character at the position; NUL at the end.</summary>
    public char Current => AtEnd ? '\0' : text[Position];

    /// <summary>The end of the text, as a place.</summary>
    public TextRange End => new(text.Length, 0);

    public void Advance() => Position++;

    /// <summary>Passes over a character if it is the next one.</summary>
    public bool Take(char expected)
    {
        var taken = !AtEnd && text[Position] == expected;
        Position += taken ? 1 : 0;
        return taken;
    }

    /// <summary>Passes over white space and comments.</summary>
    public void SkipSpace()
    {
        while (true)
        {
            var index = Position;
            while (index < text.Length && (text[index] is ' ' or '\t' or '\r' or '\n'))
            {
                index++;
            }

            Position = index;
            if (AtEnd || text[index] != '/')
            {
                return;
            }

            if (StartsWith("//"))
            {
                SkipUntil('\r', '\n');
            }
            else if (StartsWith("/*"))
            {
                SkipBlockComment();
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Passes over everything before one of two characters, or to the end.</summary>
    public void SkipUntil(params char[] stops)
    {
        var found = text.IndexOfAny(stops, Position);
        Position = found < 0 ? text.Length : found;
    }

    /// <summary>Whether another line begins behind the position.</summary>
    public bool HasLineAfter => Position <= lastLineBreak;

    /// <summary>Reads the string whose opening quote stands here; one that is not closed ends with its line.</summary>
    public JsonString ReadString()
    {
        var start = Position++;
        var end = FindEndOfString(out var isPlain);
        var closed = !AtEnd && text[Position] == '"';
        if (closed)
        {
            Position++;
        }
        else
        {
            errors.Add(
                new TextRange(end, 0),
                "The text that begins in this line is not closed: add '\"', and write a line break as \\n"
            );
        }

        var content = TextRange.Between(start + 1, end);
        var decoded = isPlain ? text.Substring(content.Start, content.Length) : Decode(content);
        return new JsonString(TextRange.Between(start, Position), content, decoded);
    }

    private int FindEndOfString(out bool isPlain)
    {
        isPlain = true;
        if (!hasControls)
        {
            var stop = text.IndexOfAny(StringStops, Position);
            Position = stop < 0 ? text.Length : stop;
        }

        var end = Position;
        for (; end < text.Length; end++)
        {
            var unit = text[end];
            if (unit >= ' ' && unit is not ('"' or '\\'))
            {
                continue;
            }

            if (unit is '"' or '\n' or '\r')
            {
                break;
            }

            isPlain = false;
            end +=
                unit == '\\' && end + 1 < text.Length && text[end + 1] is not ('\n' or '\r')
                    ? 1
                    : 0;
        }

        return Position = end;
    }

    private string Decode(TextRange content)
    {
        var decoded = new StringBuilder(content.Length);
        for (var index = content.Start; index < content.End; )
        {
            var length = JsonEscape.Read(text, index, content.End, out var unit, out var isValid);
            if (!isValid && !errors.IsFull)
            {
                errors.Add(new TextRange(index, length), Explain(text[index], unit));
            }

            decoded.Append(unit);
            index += length;
        }

        return decoded.ToString();
    }

    private static string Explain(char written, char unit) =>
        written == '\\'
            ? $"'\\{unit}' is no escape of JSON: write '\\\\' for a backslash, or \\u and four hexadecimal digits"
        : written == '\t' ? "A tab inside a text is written \\t"
        : $"A control character inside a text is written \\u{(int)unit:x4}";

    private void SkipBlockComment()
    {
        var start = Position;
        var end = text.IndexOf("*/", Position + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            errors.Add(new TextRange(start, 2), "The comment is not closed: add '*/'");
        }

        Position = end < 0 ? text.Length : end + 2;
    }

    /// <summary>Whether there are control characters that no JSON may have, so that every string is looked through for them.</summary>
    private static bool HasControls(string text)
    {
        foreach (var unit in text)
        {
            if (unit < ' ' && unit is not ('\n' or '\r' or '\t'))
            {
                return true;
            }
        }

        return false;
    }

    private bool StartsWith(string expected) =>
        string.CompareOrdinal(text, Position, expected, 0, expected.Length) == 0;
}
