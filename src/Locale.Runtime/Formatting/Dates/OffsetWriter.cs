namespace LocaleGen;

/// <summary>Writes offsets from universal time: as the locale does, such as <c>GMT+5:30</c>, and as ISO 8601 does.</summary>
internal sealed class OffsetWriter<TUnit>
{
    private const int NoRoom = Interpreter<TUnit>.NoRoom;

    private readonly TUnit[] prefix;
    private readonly TUnit[] suffix;
    private readonly OffsetPattern<TUnit> ahead;
    private readonly OffsetPattern<TUnit> behind;
    private readonly DateDigits<TUnit> digits;
    private readonly DateDigits<TUnit> latin = new("0123456789", "-");

    /// <summary>Reads the locale's patterns.</summary>
    /// <param name="gmtFormat">Such as <c>GMT{0}</c>.</param>
    /// <param name="hourFormat">Such as <c>+HH:mm;-HH:mm</c>.</param>
    /// <param name="digits">The locale's digits.</param>
    public OffsetWriter(string gmtFormat, string hourFormat, DateDigits<TUnit> digits)
    {
        this.digits = digits;
        var around = gmtFormat.Split("{0}");
        (prefix, suffix) = (Units<TUnit>.Encode(around[0]), Units<TUnit>.Encode(around[1]));
        var signs = hourFormat.Split(';');
        (ahead, behind) = (new(signs[0]), new(signs[1]));
    }

    /// <summary>The locale's form; a short one has neither a leading zero nor minutes that are zero.</summary>
    public int WriteLocalized(int minutes, bool isShort, Span<TUnit> destination, int written)
    {
        var pattern = minutes < 0 ? behind : ahead;
        var offset = Math.Abs(minutes);
        written = Literals<TUnit>.Write(prefix, destination, written);
        written = written < 0 ? NoRoom : Literals<TUnit>.Write(pattern.Sign, destination, written);
        written =
            written < 0 ? NoRoom : digits.Write(offset / 60, isShort ? 1 : 2, destination, written);
        if (written >= 0 && (!isShort || offset % 60 != 0))
        {
            written = Literals<TUnit>.Write(pattern.Separator, destination, written);
            written = written < 0 ? NoRoom : digits.Write(offset % 60, 2, destination, written);
            written =
                written < 0 ? NoRoom : Literals<TUnit>.Write(pattern.End, destination, written);
        }

        return written < 0 ? NoRoom : Literals<TUnit>.Write(suffix, destination, written);
    }

    /// <summary>ISO 8601.</summary>
    /// <param name="minutes">The offset.</param>
    /// <param name="zero">Whether <c>Z</c> stands for the offset zero.</param>
    /// <param name="colon">Whether a colon stands between hours and minutes.</param>
    /// <param name="hoursAlone">Whether minutes that are zero are left out.</param>
    /// <param name="destination">Takes it.</param>
    /// <param name="written">How much is written already.</param>
    public int WriteIso(
        int minutes,
        bool zero,
        bool colon,
        bool hoursAlone,
        Span<TUnit> destination,
        int written
    )
    {
        if (minutes == 0 && zero)
        {
            return WriteUnit('Z', destination, written);
        }

        var offset = Math.Abs(minutes);
        written = WriteUnit(minutes < 0 ? '-' : '+', destination, written);
        written = written < 0 ? NoRoom : latin.Write(offset / 60, 2, destination, written);
        if (written < 0 || (hoursAlone && offset % 60 == 0))
        {
            return written;
        }

        written = colon ? WriteUnit(':', destination, written) : written;
        return written < 0 ? NoRoom : latin.Write(offset % 60, 2, destination, written);
    }

    private static int WriteUnit(char unit, Span<TUnit> destination, int written)
    {
        if (written >= destination.Length)
        {
            return NoRoom;
        }

        destination[written] = Units<TUnit>.Of(unit);
        return written + 1;
    }
}

/// <summary>The texts of a pattern such as <c>+HH:mm</c> before, between and behind its numbers.</summary>
internal readonly struct OffsetPattern<TUnit>
{
    public OffsetPattern(string pattern)
    {
        var (hour, minute) = (pattern.IndexOf('H'), pattern.IndexOf('m'));
        Sign = Units<TUnit>.Encode(pattern[..hour]);
        Separator = Units<TUnit>.Encode(pattern[(pattern.LastIndexOf('H') + 1)..minute]);
        End = Units<TUnit>.Encode(pattern[(pattern.LastIndexOf('m') + 1)..]);
    }

    public TUnit[] Sign { get; }

    public TUnit[] Separator { get; }

    public TUnit[] End { get; }
}
