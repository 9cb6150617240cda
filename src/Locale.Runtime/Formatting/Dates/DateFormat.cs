using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Writes dates and times in a pattern of one locale.</summary>
internal sealed class DateFormat<TUnit> : ValueFormat<TUnit>
{
    private readonly DateSteps<TUnit> steps;
    private readonly DateSteps<TUnit>? dateOnly;
    private readonly DateSteps<TUnit>? timeOnly;
    private readonly DateWriter<TUnit>? usual;
    private readonly DateDigits<TUnit> digits;
    private readonly ZoneWriter<TUnit>? zones;
    private readonly DayPeriodNames periods;
    private readonly WeekRule week;
    private readonly int calendar;
    private readonly ZoneClock? clock;
    private readonly string pattern;

    public DateFormat(ResolvedDate format)
    {
        pattern = format.Pattern;
        steps = new DateSteps<TUnit>(format.Pattern, format);
        dateOnly = format.DatePattern.Length == 0 ? null : new(format.DatePattern, format);
        timeOnly = format.TimePattern.Length == 0 ? null : new(format.TimePattern, format);
        digits = new DateDigits<TUnit>(format.Digits, format.MinusSign);
        zones = format.Zone.Count == 0 ? null : new ZoneWriter<TUnit>(format, digits);
        periods = new DayPeriodNames(format.DayPeriods);
        week = new WeekRule(format.FirstDay, format.MinimalDays);
        calendar = format.Calendar;
        usual = DateWriter<TUnit>.TryCreate(steps, digits, calendar, [], []);
    }

    private DateFormat(DateFormat<TUnit> like, ZoneClock clock, LocaleRecord locale)
    {
        (pattern, steps, dateOnly, timeOnly) = (
            like.pattern,
            like.steps,
            like.dateOnly,
            like.timeOnly
        );
        (digits, periods, week, calendar) = (like.digits, like.periods, like.week, like.calendar);
        usual = like.usual;
        this.clock = clock;
        zones = like.zones?.In(clock, locale);
    }

    public override ValueFormat<TUnit> In(ZoneClock zone, LocaleRecord locale) =>
        new DateFormat<TUnit>(this, zone, locale);

    /// <inheritdoc/>
    public override ShortWriter<TUnit>? Among(
        ReadOnlySpan<TUnit> before,
        ReadOnlySpan<TUnit> behind
    ) =>
        clock is null && usual is not null
            ? DateWriter<TUnit>.TryCreate(steps, digits, calendar, before, behind)
            : null;

    public override int Write(in Argument value, Span<TUnit> destination, int written)
    {
        var moment = MomentParts.Of(value);
        if (clock is not null)
        {
            moment = clock.Show(moment);
        }

        if (moment.HasBoth && usual is { } writer)
        {
            var result = writer.Write(moment, destination, written);
            if (result != ShortWriter<TUnit>.Unfit)
            {
                return result;
            }
        }

        return WriteSteps(moment, destination, written);
    }

    private int WriteSteps(scoped in MomentParts moment, Span<TUnit> destination, int written)
    {
        var chosen = moment.HasAll ? steps : StepsFor(moment);
        var date = chosen.NeedsDate ? new CalendarDate(moment.Day, calendar) : default;
        foreach (ref readonly var step in chosen.Steps.AsSpan())
        {
            var number = Number(step.Value, date, moment);
            if (step.Names is { } names)
            {
                written = WriteName(step, names, number, chosen, moment, destination, written);
            }
            else if (number >= 0)
            {
                written = digits.Write(number, step.Count, destination, written);
            }
            else
            {
                written = WriteOther(step, date, moment, destination, written);
            }

            if (written < 0)
            {
                return NoRoom;
            }

            written = Literals<TUnit>.Write(
                chosen.Text,
                step.TextStart,
                step.TextLength,
                destination,
                written
            );
            if (written < 0)
            {
                return NoRoom;
            }
        }

        return written;
    }

    /// <summary>What shows the parts that a value has.</summary>
    private DateSteps<TUnit> StepsFor(in MomentParts moment)
    {
        var chosen = moment.HasBoth ? steps : (moment.HasDate ? dateOnly : timeOnly) ?? steps;
        Require(moment, chosen);
        return chosen;
    }

    /// <summary>What fields mostly show; -1 for others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Number(DateValue value, in CalendarDate date, in MomentParts moment)
    {
        switch (value)
        {
            case DateValue.Day:
                return date.Day;
            case DateValue.Month:
                return date.Month;
            case DateValue.Weekday:
                return date.Weekday;
            case DateValue.Hour24:
                return (int)(moment.TicksOfDay / TimeSpan.TicksPerHour);
            case DateValue.Hour12:
                return (((int)(moment.TicksOfDay / TimeSpan.TicksPerHour) + 11) % 12) + 1;
            case DateValue.Minute:
                return (int)(moment.TicksOfDay / TimeSpan.TicksPerMinute % 60);
            case DateValue.Second:
                return (int)(moment.TicksOfDay / TimeSpan.TicksPerSecond % 60);
            case DateValue.HalfDay:
                return moment.TicksOfDay < TimeSpan.TicksPerDay / 2 ? 0 : 1;
            case DateValue.Era:
                return date.Era;
            default:
                return -1;
        }
    }

    private int WriteName(
        in DateStep<TUnit> step,
        TUnit[][] names,
        int number,
        DateSteps<TUnit> chosen,
        in MomentParts moment,
        Span<TUnit> destination,
        int written
    ) =>
        number >= 0
            ? Literals<TUnit>.WriteName(names[number - step.First], destination, written)
            : WriteOtherName(step, names, chosen, moment, destination, written);

    private int WriteOtherName(
        in DateStep<TUnit> step,
        TUnit[][] names,
        DateSteps<TUnit> chosen,
        in MomentParts moment,
        Span<TUnit> destination,
        int written
    )
    {
        if (step.Value == DateValue.Quarter)
        {
            var quarter = new CalendarDate(moment.Day, calendar).Get(step.Value, week);
            return Literals<TUnit>.Write(names[quarter - step.First], destination, written);
        }

        var time = moment.TicksOfDay;
        var hour = (int)(time / TimeSpan.TicksPerHour);
        var isExact =
            (!chosen.HasMinute || time / TimeSpan.TicksPerMinute % 60 == 0)
            && (!chosen.HasSecond || time / TimeSpan.TicksPerSecond % 60 == 0);
        var name =
            step.Value == DateValue.DayPeriod ? periods.Find(names, hour, isExact)
            : isExact && hour == 12 && names[DayPeriods.Noon].Length > 0 ? names[DayPeriods.Noon]
            : null;
        return Literals<TUnit>.Write(
            name ?? step.Halves![hour < 12 ? DayPeriods.Am : DayPeriods.Pm],
            destination,
            written
        );
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int WriteOther(
        in DateStep<TUnit> step,
        in CalendarDate date,
        in MomentParts moment,
        Span<TUnit> destination,
        int written
    )
    {
        var time = moment.TicksOfDay;
        switch (step.Value)
        {
            case DateValue.None:
                return written;
            case DateValue.Zone:
                return zones!.Write(step, moment, destination, written);
            case DateValue.Fraction:
                return WriteFraction(time, step.Count, destination, written);
            case DateValue.Hour11:
                var hour = (int)(time / TimeSpan.TicksPerHour);
                return digits.Write(hour % 12, step.Count, destination, written);
            case DateValue.Hour24FromOne:
                hour = (int)(time / TimeSpan.TicksPerHour);
                return digits.Write(hour == 0 ? 24 : hour, step.Count, destination, written);
            case DateValue.Milliseconds:
                var milliseconds = (int)(time / TimeSpan.TicksPerMillisecond);
                return digits.Write(milliseconds, step.Count, destination, written);
            case DateValue.Year:
                return WriteYear(date.Year, step.Count, destination, written);
            case DateValue.WeekYear:
                return WriteYear(date.Get(step.Value, week), step.Count, destination, written);
            default:
                return digits.Write(date.Get(step.Value, week), step.Count, destination, written);
        }
    }

    /// <summary>Two letters ask for the last two digits.</summary>
    private int WriteYear(int year, int count, Span<TUnit> destination, int written) =>
        digits.Write(count == 2 ? year % 100 : year, count, destination, written);

    /// <summary>Cut off behind so many digits, of which those from the fourth on are zero.</summary>
    private int WriteFraction(long time, int count, Span<TUnit> destination, int written)
    {
        var milliseconds = (int)(time / TimeSpan.TicksPerMillisecond % 1000);
        var value =
            count == 1 ? milliseconds / 100
            : count == 2 ? milliseconds / 10
            : milliseconds;
        written = digits.Write(value, Math.Min(count, 3), destination, written);
        for (var digit = 3; digit < count && written >= 0; digit++)
        {
            written = digits.Write(0, 1, destination, written);
        }

        return written;
    }

    private void Require(in MomentParts moment, DateSteps<TUnit> chosen)
    {
        var lacking =
            chosen.NeedsDate && !moment.HasDate ? "date"
            : chosen.NeedsTime && !moment.HasTime ? "time of day"
            : chosen.NeedsOffset && !moment.HasOffset ? "offset from UTC"
            : null;
        if (lacking is not null)
        {
            throw new ArgumentException(
                $"The value has no {lacking}, which the pattern '{pattern}' shows: give one that has, or use another style."
            );
        }
    }
}
