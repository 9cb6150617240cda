namespace LocaleGen;

/// <summary>The names of a zone while it uses a metazone, its own before those of the metazone.</summary>
internal sealed class MetazoneNames<TUnit>
{
    private readonly TUnit[] longStandard;
    private readonly TUnit[] longDaylight;
    private readonly TUnit[] shortStandard;
    private readonly TUnit[] shortDaylight;
    private readonly GenericName longGeneric;
    private readonly GenericName shortGeneric;
    private readonly ReferenceZone? reference;

    /// <param name="own">The zone's names.</param>
    /// <param name="shared">The metazone's.</param>
    /// <param name="reference">The zone that shows what the metazone means, where it is another.</param>
    /// <param name="partialFormat">What the metazone's name <c>{1}</c> stands in where the zone's clocks show something else.</param>
    public MetazoneNames(
        ZoneNames own,
        ZoneNames shared,
        ReferenceZone? reference = null,
        string partialFormat = ""
    )
    {
        var (standard, brief) = (
            First(own.LongStandard, shared.LongStandard),
            First(own.ShortStandard, shared.ShortStandard)
        );
        longStandard = Units<TUnit>.Encode(standard);
        shortStandard = Units<TUnit>.Encode(brief);
        longDaylight = Units<TUnit>.Encode(First(own.LongDaylight, shared.LongDaylight));
        shortDaylight = Units<TUnit>.Encode(First(own.ShortDaylight, shared.ShortDaylight));
        longGeneric = new(shared.LongGeneric, standard, partialFormat);
        shortGeneric = new(shared.ShortGeneric, brief, partialFormat);
        this.reference = reference;
    }

    /// <summary>The name of standard or daylight time; empty where there is none.</summary>
    public TUnit[] Specific(bool isLong, bool daylight) =>
        isLong ? (daylight ? longDaylight : longStandard)
        : daylight ? shortDaylight
        : shortStandard;

    /// <summary>The name of both; that of standard time where clocks do not change around that time.</summary>
    public TUnit[] Generic(bool isLong, ZoneClock clock, long utcTicks)
    {
        var name = isLong ? longGeneric : shortGeneric;
        return name.Standard.Length > 0 && !clock.IsDaylightNear(utcTicks) ? name.Standard
            : reference is not null && name.Shared.Length > 0 && !reference.Agrees(clock, utcTicks)
                ? name.Partial
            : name.Shared;
    }

    private static string First(string own, string shared) => own.Length > 0 ? own : shared;

    /// <summary>A generic name, the standard one where it says more, and the generic one with a place.</summary>
    private readonly struct GenericName(string shared, string standard, string partialFormat)
    {
        public readonly TUnit[] Shared = Units<TUnit>.Encode(shared);

        public readonly TUnit[] Standard = Units<TUnit>.Encode(
            standard.Equals(shared, StringComparison.OrdinalIgnoreCase) ? "" : standard
        );

        public readonly TUnit[] Partial = Units<TUnit>.Encode(partialFormat.Replace("{1}", shared));
    }
}
