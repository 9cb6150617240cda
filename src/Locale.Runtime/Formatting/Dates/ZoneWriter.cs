namespace LocaleGen;

/// <summary>Writes the zone of a moment (UTS #35, Part 4, Time Zone Format Terminology).</summary>
internal sealed class ZoneWriter<TUnit>
{
    private const int NoRoom = Interpreter<TUnit>.NoRoom;

    private readonly OffsetWriter<TUnit> offsets;
    private readonly TUnit[] longUtc;
    private readonly TUnit[] shortUtc;
    private readonly TUnit[] unknownCity;
    private readonly NamedZone<TUnit>? zone;
    private readonly TUnit[] utc = Units<TUnit>.Encode("UTC");
    private readonly TUnit[] shortUtcId = Units<TUnit>.Encode("utc");
    private readonly TUnit[] unknownId = Units<TUnit>.Encode("unk");

    public ZoneWriter(ResolvedDate format, DateDigits<TUnit> digits)
    {
        var texts = format.Zone;
        offsets = new(texts[ResolvedDate.GmtFormat], texts[ResolvedDate.HourFormat], digits);
        longUtc = Units<TUnit>.Encode(texts[ResolvedDate.LongUtc]);
        shortUtc = Units<TUnit>.Encode(texts[ResolvedDate.ShortUtc]);
        unknownCity = Units<TUnit>.Encode(texts[ResolvedDate.UnknownCity]);
    }

    private ZoneWriter(ZoneWriter<TUnit> like, NamedZone<TUnit> zone)
    {
        (offsets, longUtc, shortUtc, unknownCity) = (
            like.offsets,
            like.longUtc,
            like.shortUtc,
            like.unknownCity
        );
        this.zone = zone;
    }

    public int Write(
        in DateStep<TUnit> step,
        in MomentParts moment,
        Span<TUnit> destination,
        int written
    )
    {
        if (zone?.Find(step.Letter, step.Count, moment.UtcTicks) is { Length: > 0 } name)
        {
            return Literals<TUnit>.Write(name, destination, written);
        }

        var minutes = moment.OffsetMinutes;
        return step.Letter switch
        {
            'z' => WriteSpecific(step.Count >= 4, minutes, destination, written),
            'Z' => step.Count switch
            {
                < 4 => offsets.WriteIso(minutes, false, false, false, destination, written),
                5 => offsets.WriteIso(minutes, true, true, false, destination, written),
                _ => offsets.WriteLocalized(minutes, false, destination, written),
            },
            'v' or 'O' => step.Count is 1 or 4
                ? offsets.WriteLocalized(minutes, step.Count == 1, destination, written)
                : written,
            'V' => WriteId(step.Count, minutes, destination, written),
            _ => step.Count > 5
                ? written
                : offsets.WriteIso(
                    minutes,
                    step.Letter == 'X',
                    step.Count is 3 or 5,
                    step.Count == 1,
                    destination,
                    written
                ),
        };
    }

    /// <summary>The name of universal time, or the offset.</summary>
    private int WriteSpecific(bool isLong, int minutes, Span<TUnit> destination, int written)
    {
        var name = isLong ? longUtc : shortUtc;
        return zone is null && minutes == 0 && name.Length > 0
            ? Literals<TUnit>.Write(name, destination, written)
            : offsets.WriteLocalized(minutes, !isLong, destination, written);
    }

    private int WriteId(int count, int minutes, Span<TUnit> destination, int written)
    {
        switch (count)
        {
            case 1:
                return Literals<TUnit>.Write(
                    minutes == 0 ? shortUtcId : unknownId,
                    destination,
                    written
                );
            case 2 when minutes == 0:
                return Literals<TUnit>.Write(utc, destination, written);
            case 2:
                written = Literals<TUnit>.Write(Gmt, destination, written);
                return written < 0
                    ? NoRoom
                    : offsets.WriteIso(minutes, false, true, false, destination, written);
            case 3:
                return Literals<TUnit>.Write(unknownCity, destination, written);
            case 4:
                return offsets.WriteLocalized(minutes, false, destination, written);
            default:
                return written;
        }
    }

    /// <summary>The same with the names of a zone.</summary>
    public ZoneWriter<TUnit> In(ZoneClock clock, LocaleRecord locale) =>
        clock.Row is { } row && locale.Sections.TryOpen(SectionId.Zones, out var section)
            ? new ZoneWriter<TUnit>(
                this,
                new NamedZone<TUnit>(
                    clock,
                    row,
                    ZoneTexts.Read(ref section, row),
                    locale.Preferences.Region
                )
            )
            : this;

    private static readonly TUnit[] Gmt = Units<TUnit>.Encode("GMT");
}
