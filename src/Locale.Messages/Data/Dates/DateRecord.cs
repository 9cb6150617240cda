namespace LocaleGen;

/// <summary>How a locale writes dates and times, in the Gregorian calendar.</summary>
/// <param name="Gregorian">Patterns and names.</param>
/// <param name="FieldNames">The names of fields, such as <c>month</c>, by their number in <c>DateField</c>.</param>
/// <param name="DayPeriods">When each part of the day is, as <c>DayPeriods</c> says; empty where nothing is known.</param>
/// <param name="GmtFormat">What an offset stands in, such as <c>GMT{0}</c>.</param>
/// <param name="HourFormat">How offsets are written, ahead and behind, such as <c>+HH:mm;-HH:mm</c>.</param>
/// <param name="ZoneNames">
/// The long and the short name of universal time, empty where the locale has none, and what stands for a place that is not
/// known.
/// </param>
public sealed record DateRecord(
    CalendarRecord Gregorian,
    EquatableList<string> FieldNames,
    string DayPeriods,
    string GmtFormat,
    string HourFormat,
    EquatableList<string> ZoneNames
)
{
    internal void WriteTo(RecordWriter writer)
    {
        Gregorian.WriteTo(writer);
        Write(writer, FieldNames);
        writer.WriteText(DayPeriods);
        writer.WriteText(GmtFormat);
        writer.WriteText(HourFormat);
        Write(writer, ZoneNames);
    }

    internal static DateRecord Read(ref RecordReader reader) =>
        new(
            CalendarRecord.Read(ref reader),
            ReadTexts(ref reader),
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            ReadTexts(ref reader)
        );

    internal static void Write(RecordWriter writer, EquatableList<string> texts)
    {
        writer.WriteNumber(texts.Count);
        foreach (var text in texts)
        {
            writer.WriteText(text);
        }
    }

    internal static EquatableList<string> ReadTexts(ref RecordReader reader)
    {
        var texts = new string[reader.ReadNumber()];
        for (var index = 0; index < texts.Length; index++)
        {
            texts[index] = reader.ReadText();
        }

        return new(texts);
    }
}

/// <summary>The calendars besides the Gregorian one that a locale may use by default, or be asked for.</summary>
/// <param name="Calendars">Buddhist and Persian, as <see cref="Ids"/> has them.</param>
public sealed record CalendarsRecord(EquatableList<CalendarRecord> Calendars)
{
    /// <summary>The calendars' names in CLDR.</summary>
    internal static readonly string[] Ids = ["buddhist", "persian"];

    internal void WriteTo(RecordWriter writer, CalendarRecord gregorian)
    {
        foreach (var calendar in Calendars)
        {
            calendar.WriteTo(writer, gregorian);
        }
    }

    internal static CalendarsRecord Read(ref RecordReader reader, CalendarRecord gregorian)
    {
        var calendars = new CalendarRecord[Ids.Length];
        for (var index = 0; index < calendars.Length; index++)
        {
            calendars[index] = CalendarRecord.Read(ref reader, gregorian);
        }

        return new CalendarsRecord(new EquatableList<CalendarRecord>(calendars));
    }
}
