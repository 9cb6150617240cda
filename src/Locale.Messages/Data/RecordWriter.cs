using System.Text;

namespace LocaleGen;

/// <summary>Writes data as text: numbers in printable units, texts and sections with their length before them.</summary>
/// <remarks>
/// What it writes is always valid UTF-8, so that a slice of it can stand in C# as a <c>u8</c> literal, which costs
/// nothing to load. A number is base 32, most significant first, each unit in the 64 characters from <c>'0'</c>,
/// where 32 is added to every unit but the last.
/// </remarks>
public sealed class RecordWriter
{
    /// <summary>What ends a list of sections.</summary>
    internal const char End = '.';

    /// <summary>What ends a line.</summary>
    internal const char LineEnd = '\n';

    private readonly StringBuilder text = new();

    /// <summary>Writes a number of zero or more.</summary>
    public void WriteNumber(int value) => PrintableNumber.Append(text, value);

    /// <summary>Writes a text, its length in UTF-8 bytes before it.</summary>
    public void WriteText(string value)
    {
        WriteNumber(Encoding.UTF8.GetByteCount(value));
        text.Append(value);
    }

    /// <summary>
    /// Writes a text with a line end behind it, which it must not hold: many texts that are unlike are smaller so once they are
    /// compressed.
    /// </summary>
    internal void WriteLine(string value) => text.Append(value).Append(LineEnd);

    /// <summary>Writes a section: its id, its length and what <paramref name="content"/> writes.</summary>
    public void WriteSection(char id, Action<RecordWriter> content)
    {
        var inner = new RecordWriter();
        content(inner);
        WriteSection(id, inner.ToString());
    }

    /// <summary>Writes a section whose content was written before.</summary>
    internal void WriteSection(char id, string content)
    {
        text.Append(id);
        WriteText(content);
    }

    /// <summary>Ends a list of sections.</summary>
    public void WriteEnd() => text.Append(End);

    /// <summary>What was written.</summary>
    public override string ToString() => text.ToString();
}
