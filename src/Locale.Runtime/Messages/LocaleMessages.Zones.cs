using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <content>The messages with instants in a time zone.</content>
public sealed partial class LocaleMessages
{
    private readonly ZoneClock? zone;
    private ConditionalWeakTable<TimeZoneInfo, LocaleMessages>? zoned;

    /// <summary>The same messages with instants in a time zone, and with its names; made once for each zone.</summary>
    /// <remarks>
    /// A value without an offset from UTC is never converted, and the computer's own zone is never used. Without a zone a
    /// <see cref="DateTimeOffset"/> shows its own offset's time.
    /// </remarks>
    /// <param name="zone">The zone, with an IANA id or one of Windows.</param>
    public LocaleMessages In(TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var known = zoned ?? Interlocked.CompareExchange(ref zoned, [], null) ?? zoned;
        return known.TryGetValue(zone, out var messages)
            ? messages
            : known.GetValue(
                zone,
                added => new LocaleMessages(Catalog, locale, overrides, ZoneClock.Of(added))
            );
    }

    /// <summary>The accessors over messages in a time zone. Used by generated code.</summary>
    public TStrings In<TStrings>(TimeZoneInfo zone)
        where TStrings : class, ILocaleStrings<TStrings> => In(zone).Strings<TStrings>();
}
