using System.Text;

namespace LocaleGen;

/// <summary>Reads what <see cref="RecordWriter"/> wrote.</summary>
/// <exception cref="FormatException">The data is cut short: every read may say so.</exception>
public ref struct RecordReader(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> data = data;
    private int position;

    /// <summary>Whether everything was read.</summary>
    public readonly bool AtEnd => position >= data.Length;

    /// <summary>How many bytes were read.</summary>
    internal readonly int Position => position;

    /// <summary>Reads a number.</summary>
    public int ReadNumber()
    {
        var value = 0;
        while (position < data.Length)
        {
            var unit = data[position++] - PrintableNumber.Zero;
            if (unit < PrintableNumber.More)
            {
                return (value << 5) | unit;
            }

            value = (value << 5) | (unit - PrintableNumber.More);
        }

        throw CutShort();
    }

    /// <summary>Reads a text.</summary>
    public string ReadText() => Decode(ReadBytes());

    /// <summary>Reads a text as its UTF-8 bytes.</summary>
    public ReadOnlySpan<byte> ReadBytes()
    {
        var length = ReadNumber();
        if (length < 0 || length > data.Length - position)
        {
            throw CutShort();
        }

        var bytes = data.Slice(position, length);
        position += length;
        return bytes;
    }

    /// <summary>Reads a text that ends with its line.</summary>
    internal string ReadLine() => Decode(ReadLineBytes());

    /// <summary>Reads a line as its UTF-8 bytes.</summary>
    internal ReadOnlySpan<byte> ReadLineBytes()
    {
        var length = data.Slice(position).IndexOf((byte)RecordWriter.LineEnd);
        if (length < 0)
        {
            throw CutShort();
        }

        var line = data.Slice(position, length);
        position += length + 1;
        return line;
    }

    /// <summary>Reads what is left, as text.</summary>
    internal string ReadRest()
    {
        var rest = data.Slice(position);
        position = data.Length;
        return Decode(rest);
    }

    /// <summary>Reads the next section of a list, or its end.</summary>
    public bool TryReadSection(out char id, out RecordReader section)
    {
        var found = TryReadSectionBytes(out id, out var content);
        section = new RecordReader(content);
        return found;
    }

    /// <summary>Reads the next section of a list as its bytes, or the end of the list.</summary>
    internal bool TryReadSectionBytes(out char id, out ReadOnlySpan<byte> content)
    {
        if (AtEnd)
        {
            throw CutShort();
        }

        id = (char)data[position++];
        content = id == RecordWriter.End ? default : ReadBytes();
        return id != RecordWriter.End;
    }

    private static string Decode(ReadOnlySpan<byte> bytes) =>
#if NET
        Encoding.UTF8.GetString(bytes);
#else
        Encoding.UTF8.GetString(bytes.ToArray());
#endif

    private static FormatException CutShort() => new("The locale data is cut short.");
}
