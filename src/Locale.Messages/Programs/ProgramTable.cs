using System.Text;

namespace LocaleGen;

/// <summary>The programs of one locale, in the order of the catalog's keys, as one text.</summary>
/// <remarks>Each program stands behind its length in UTF-8 bytes; a length of zero is a key the locale has no text for.</remarks>
public sealed class ProgramTable
{
    // Most programs are short, and there are as many as texts.
    private static readonly string?[] Lengths = new string?[1024];

    private readonly StringBuilder text = new();

    /// <summary>Adds the program of the next key, or null where the locale has none.</summary>
    public void Add(string? program) => text.Append(LengthOf(program)).Append(program);

    /// <summary>What stands before a program in the table; for null all that stands for it.</summary>
    public static string LengthOf(string? program)
    {
        var length = program is null ? 0 : Encoding.UTF8.GetByteCount(program);
        return length < Lengths.Length ? Lengths[length] ??= Write(length) : Write(length);
    }

    private static string Write(int length)
    {
        var written = new StringBuilder(4);
        PrintableNumber.Append(written, length);
        return written.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
