namespace LocaleGen;

/// <summary>Appends units to a destination until there is no more room.</summary>
internal ref struct UnitSink<TUnit>(Span<TUnit> destination, int written)
{
    private readonly Span<TUnit> destination = destination;

    /// <summary>How much is written, or <see cref="Interpreter{TUnit}.NoRoom"/> once something did not fit.</summary>
    public int Written { get; private set; } = written;

    /// <summary>Appends a text.</summary>
    public void Append(scoped ReadOnlySpan<TUnit> text)
    {
        if (Written < 0 || text.Length > destination.Length - Written)
        {
            Written = Interpreter<TUnit>.NoRoom;
            return;
        }

        text.CopyTo(destination[Written..]);
        Written += text.Length;
    }

    /// <summary>Puts a text, so many times, before what was written from a place on.</summary>
    public void Insert(int place, scoped ReadOnlySpan<TUnit> text, int times)
    {
        var room = text.Length * times;
        if (Written < 0 || room > destination.Length - Written)
        {
            Written = Interpreter<TUnit>.NoRoom;
            return;
        }

        destination[place..Written].CopyTo(destination[(place + room)..]);
        for (var index = 0; index < times; index++)
        {
            text.CopyTo(destination[(place + (index * text.Length))..]);
        }

        Written += room;
    }

    /// <summary>How many code points were written from a place on.</summary>
    public readonly int CodePoints(int start)
    {
        var count = 0;
        foreach (var unit in destination[start..Written])
        {
            var value = Units<TUnit>.Value(unit);
            count += Units<TUnit>.IsUtf16
                ? (char.IsLowSurrogate((char)value) ? 0 : 1)
                : ((value & 0xC0) == 0x80 ? 0 : 1);
        }

        return count;
    }
}
