namespace LocaleGen;

/// <summary>Reads lines of bytes; a line ends at a line feed, which a carriage return may precede.</summary>
/// <remarks>Bytes, because characters would come through the console's encoding, and ends of lines in other guises.</remarks>
internal sealed class LineReader(Stream input)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool isFirst = true;

    /// <summary>Whether another whole line is here already, so that nobody has to be waited for.</summary>
    public bool HasLine => buffer.AsSpan(start, end - start).Contains((byte)'\n');

    /// <summary>The next line without its end, valid until the next call; false behind the last.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var length = buffer
                .AsSpan(start + searched, end - start - searched)
                .IndexOf((byte)'\n');
            if (length >= 0)
            {
                line = Take(searched + length, 1);
                return true;
            }

            searched = end - start;
            if (Fill())
            {
                continue;
            }

            var isThere = end > start;
            line = isThere ? Take(end - start, 0) : default;
            return isThere;
        }
    }

    private ReadOnlyMemory<byte> Take(int length, int lineEnd)
    {
        var line = buffer.AsMemory(start, length);
        start += length + lineEnd;
        if (isFirst && line.Span.StartsWith(ByteOrderMark))
        {
            line = line[ByteOrderMark.Length..];
        }

        isFirst = false;
        return line.Span.EndsWith("\r"u8) ? line[..^1] : line;
    }

    private bool Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, checked(buffer.Length * 2));
        }

        var read = input.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }
}
