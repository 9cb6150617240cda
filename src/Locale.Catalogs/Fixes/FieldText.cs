using System.Globalization;
using System.Text;

namespace LocaleGen;

/// <summary>Writes fields one behind the other: each its length, a colon and its text; <c>-</c> for null.</summary>
internal sealed class FieldWriter
{
    private readonly StringBuilder text = new();

    public FieldWriter Add(string? field)
    {
        if (field is null)
        {
            text.Append('-');
        }
        else
        {
            text.Append(field.Length.ToString(CultureInfo.InvariantCulture))
                .Append(':')
                .Append(field);
        }

        return this;
    }

    public override string ToString() => text.ToString();
}

/// <summary>Reads what <see cref="FieldWriter"/> wrote.</summary>
internal sealed class FieldReader(string text)
{
    private int position;

    public bool IsAtEnd => position == text.Length;

    /// <exception cref="FormatException">There is no field here.</exception>
    public string? Read()
    {
        if (!IsAtEnd && text[position] == '-')
        {
            position++;
            return null;
        }

        var colon = IsAtEnd ? -1 : text.IndexOf(':', position);
        if (
            colon < 0
            || !int.TryParse(
                text.Substring(position, colon - position),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var length
            )
            || length > text.Length - colon - 1
        )
        {
            throw new FormatException($"There is no field at {position}.");
        }

        position = colon + 1 + length;
        return text.Substring(colon + 1, length);
    }

    /// <exception cref="FormatException">There is no field here, or it is null.</exception>
    public string ReadText() =>
        Read() ?? throw new FormatException($"The field before {position} is null.");
}
