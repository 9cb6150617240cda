using System.Text;

namespace LocaleGen;

/// <summary>A stretch of a program while it is put together, with its size in both encodings.</summary>
internal sealed class ProgramText
{
    private readonly StringBuilder text = new();

    public int Utf8Length { get; private set; }

    public int Utf16Length => text.Length;

    public ProgramText Letter(char letter)
    {
        text.Append(letter);
        Utf8Length++;
        return this;
    }

    public ProgramText Number(int value)
    {
        var before = text.Length;
        PrintableNumber.Append(text, value);
        Utf8Length += text.Length - before;
        return this;
    }

    /// <summary>A length or distance, in both encodings.</summary>
    public ProgramText Size(int utf8, int utf16) => Number(utf8).Number(utf16);

    /// <summary>Text as it is.</summary>
    public ProgramText Raw(string value)
    {
        text.Append(value);
        Utf8Length += Encoding.UTF8.GetByteCount(value);
        return this;
    }

    /// <summary>Text with its length before it.</summary>
    public ProgramText Sized(string value) =>
        Size(Encoding.UTF8.GetByteCount(value), value.Length).Raw(value);

    public ProgramText Append(ProgramText other)
    {
        text.Append(other.text);
        Utf8Length += other.Utf8Length;
        return this;
    }

    public override string ToString() => text.ToString();
}
