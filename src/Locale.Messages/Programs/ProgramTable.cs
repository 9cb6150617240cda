using System.Text;

namespace LocaleGen;

/// <summary>The programs of one locale, in the order of the catalog's keys, as one text.</summary>
/// <remarks>Each program stands behind its length in UTF-8 bytes; a length of zero is a key the locale has no text for.</remarks>
public sealed class ProgramTable
{
    private readonly StringBuilder text = new();

    /// <summary>Adds the program of the next key, or null where the locale has none.</summary>
    public void Add(string? program)
    {
        PrintableNumber.Append(text, program is null ? 0 : Encoding.UTF8.GetByteCount(program));
        text.Append(program);
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
