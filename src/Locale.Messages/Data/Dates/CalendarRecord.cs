namespace LocaleGen;

/// <summary>A pattern and the skeleton it is for, such as <c>MMM d</c> for <c>MMMd</c>.</summary>
public readonly record struct SkeletonPattern(string Skeleton, string Pattern);

/// <summary>How a locale writes dates in one calendar (UTS #35, Part 4, Calendar Elements).</summary>
/// <param name="DatePatterns">
/// Full, long, medium, short. A pattern with its own numbering has it behind a tab, such as <c>d/M/yy</c>, tab, <c>M=romanlow</c>.
/// </param>
/// <param name="TimePatterns">The same for times.</param>
/// <param name="DateTimePatterns">What puts a time <c>{0}</c> and a date <c>{1}</c> together, by the style of the date.</param>
/// <param name="Available">
/// Patterns for skeletons, those of the locale itself before those of its parents, and each in ordinal order of the skeletons.
/// </param>
/// <param name="AppendItems">
/// What appends a field that no pattern has, by the field's number in <c>DateField</c>; empty where CLDR has none.
/// </param>
/// <param name="Names">The lists of names, by their number in <c>DateNames</c>.</param>
public sealed record CalendarRecord(
    EquatableList<string> DatePatterns,
    EquatableList<string> TimePatterns,
    EquatableList<string> DateTimePatterns,
    EquatableList<SkeletonPattern> Available,
    EquatableList<string> AppendItems,
    EquatableList<EquatableList<string>> Names
)
{
    /// <summary>Writes what differs from another calendar, and that the rest does not.</summary>
    internal void WriteTo(RecordWriter writer, CalendarRecord? like = null)
    {
        Write(writer, DatePatterns, like?.DatePatterns);
        Write(writer, TimePatterns, like?.TimePatterns);
        Write(writer, DateTimePatterns, like?.DateTimePatterns);
        Write(writer, AppendItems, like?.AppendItems);
        writer.WriteNumber(Available.Count);
        foreach (var item in Available)
        {
            writer.WriteText(item.Skeleton);
            writer.WriteText(item.Pattern);
        }

        for (var index = 0; index < Names.Count; index++)
        {
            WriteNames(writer, index, like);
        }
    }

    internal static CalendarRecord Read(ref RecordReader reader, CalendarRecord? like = null)
    {
        var dates = Read(ref reader, like?.DatePatterns);
        var times = Read(ref reader, like?.TimePatterns);
        var glue = Read(ref reader, like?.DateTimePatterns);
        var append = Read(ref reader, like?.AppendItems);
        var available = new SkeletonPattern[reader.ReadNumber()];
        for (var index = 0; index < available.Length; index++)
        {
            available[index] = new SkeletonPattern(reader.ReadText(), reader.ReadText());
        }

        var names = new EquatableList<string>[DateNames.Count];
        for (var index = 0; index < names.Length; index++)
        {
            names[index] = ReadNames(ref reader, names, index, like);
        }

        return new CalendarRecord(dates, times, glue, new(available), append, new(names));
    }

    /// <summary>A list, or 0 where it is that of the other calendar.</summary>
    private static void Write(
        RecordWriter writer,
        EquatableList<string> texts,
        EquatableList<string>? like
    )
    {
        if (texts.Equals(like))
        {
            writer.WriteNumber(0);
            return;
        }

        writer.WriteNumber(texts.Count);
        foreach (var text in texts)
        {
            writer.WriteText(text);
        }
    }

    private static EquatableList<string> Read(
        ref RecordReader reader,
        EquatableList<string>? like
    ) => reader.ReadNumber() is > 0 and var count ? ReadTexts(ref reader, count) : like!;

    private static EquatableList<string> ReadTexts(ref RecordReader reader, int count)
    {
        var texts = new string[count];
        for (var index = 0; index < count; index++)
        {
            texts[index] = reader.ReadText();
        }

        return new(texts);
    }

    /// <summary>
    /// 0 and a list; 1 where the other calendar has the same there; 2 plus the number of an earlier list that is equal.
    /// </summary>
    private void WriteNames(RecordWriter writer, int index, CalendarRecord? like)
    {
        var texts = Names[index];
        if (like is not null && texts.Equals(like.Names[index]))
        {
            writer.WriteNumber(1);
            return;
        }

        for (var earlier = 0; earlier < index; earlier++)
        {
            if (texts.Equals(Names[earlier]))
            {
                writer.WriteNumber(earlier + 2);
                return;
            }
        }

        writer.WriteNumber(0);
        writer.WriteNumber(texts.Count);
        foreach (var text in texts)
        {
            writer.WriteText(text);
        }
    }

    private static EquatableList<string> ReadNames(
        ref RecordReader reader,
        EquatableList<string>[] names,
        int index,
        CalendarRecord? like
    ) =>
        reader.ReadNumber() switch
        {
            0 => ReadTexts(ref reader, reader.ReadNumber()),
            1 => like!.Names[index],
            var earlier => names[earlier - 2],
        };
}
