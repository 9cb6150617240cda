using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <summary>
/// The short path: patterns of numbers that are always as long, such as <c>dd.MM.yyyy</c> and <c>HH:mm</c>. A template with
/// the text is copied, and the digits are put into it.
/// </summary>
internal sealed class FixedDateWriter<TUnit>
{
    /// <summary>What <see cref="Write"/> gives where a value does not fit the template.</summary>
    public const int Unfit = -3;

    private const int FewestLongYear = 1000;
    private const int MostLongYear = 9999;

    private readonly TUnit[] template;
    private readonly FixedField[] fields;
    private readonly int zero;
    private readonly int calendar;
    private readonly bool needsDate;

    private FixedDateWriter(
        TUnit[] template,
        FixedField[] fields,
        bool needsDate,
        int zero,
        int calendar
    )
    {
        this.template = template;
        this.fields = fields;
        this.needsDate = needsDate;
        this.zero = zero;
        this.calendar = calendar;
    }

    /// <summary>A writer for a pattern, or null where its length depends on the value.</summary>
    public static FixedDateWriter<TUnit>? TryCreate(
        DateSteps<TUnit> steps,
        DateDigits<TUnit> digits,
        int calendar
    )
    {
        if (digits.Zero < 0)
        {
            return null;
        }

        var template = new List<TUnit>();
        var fields = new List<FixedField>();
        foreach (var step in steps.Steps)
        {
            var width = WidthOf(step);
            if (width < 0)
            {
                return null;
            }

            if (width > 0)
            {
                fields.Add(new FixedField(step.Value, template.Count, width));
                template.AddRange(new TUnit[width]);
            }

            template.AddRange(steps.Text.AsSpan(step.TextStart, step.TextLength));
        }

        return new([.. template], [.. fields], steps.NeedsDate, digits.Zero, calendar);
    }

    /// <summary>Writes a date with a time; gives how much is written then, that there is no room, or <see cref="Unfit"/>.</summary>
    public int Write(in MomentParts moment, Span<TUnit> destination, int written)
    {
        if (template.Length > destination.Length - written)
        {
            return Interpreter<TUnit>.NoRoom;
        }

        ref var room = ref Unsafe.Add(
            ref MemoryMarshal.GetReference(destination),
            (nint)(uint)written
        );
        ShortCopy<TUnit>.Copy(
            ref MemoryMarshal.GetArrayDataReference(template),
            ref room,
            template.Length
        );
        var date = needsDate ? new CalendarDate(moment.Day, calendar) : default;
        var minutes = (uint)(moment.TicksOfDay / TimeSpan.TicksPerMinute);
        foreach (var field in fields)
        {
            var value = ValueOf(field.Value, date, minutes, moment.TicksOfDay);
            ref var place = ref Unsafe.Add(ref room, field.Place);
            if (field.Width == 2)
            {
                WriteTwo(field.Value == DateValue.Year ? value % 100 : value, ref place);
            }
            else if (value is < FewestLongYear or > MostLongYear)
            {
                return Unfit;
            }
            else
            {
                var hundreds = value / 100;
                WriteTwo(hundreds, ref place);
                WriteTwo(value - (hundreds * 100), ref Unsafe.Add(ref place, 2));
            }
        }

        return written + template.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ValueOf(
        DateValue field,
        in CalendarDate date,
        uint minutes,
        long ticksOfDay
    ) =>
        field switch
        {
            DateValue.Day => date.Day,
            DateValue.Month => date.Month,
            DateValue.Hour24 => (int)(minutes / 60),
            DateValue.Hour12 => (int)(((minutes / 60) + 11) % 12) + 1,
            DateValue.Minute => (int)(minutes % 60),
            DateValue.Second => (int)(ticksOfDay / TimeSpan.TicksPerSecond % 60),
            _ => date.Year,
        };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteTwo(int value, ref TUnit place)
    {
        var tens = (int)((uint)value * 205 >> 11);
        place = Units<TUnit>.Of(zero + tens);
        Unsafe.Add(ref place, 1) = Units<TUnit>.Of(zero + value - (tens * 10));
    }

    /// <summary>How many digits a field always has; 0 where it shows nothing, -1 where they vary.</summary>
    private static int WidthOf(in DateStep<TUnit> step) =>
        step.Names is not null
            ? -1
            : (step.Value, step.Count) switch
            {
                (DateValue.None, _) => 0,
                (DateValue.Year, 1 or 4) => 4,
                (DateValue.Year, 2) => 2,
                (
                    DateValue.Day
                        or DateValue.Month
                        or DateValue.Hour24
                        or DateValue.Hour12
                        or DateValue.Minute
                        or DateValue.Second,
                    2
                ) => 2,
                _ => -1,
            };

    private readonly record struct FixedField(DateValue Value, int Place, int Width);
}
