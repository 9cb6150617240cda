namespace LocaleGen;

/// <summary>The data of one locale.</summary>
/// <remarks>A section that a slice left out is null; a message that needs it is refused with that reason.</remarks>
/// <param name="Tag">The locale the record is for: not always the one that was asked for.</param>
/// <param name="Plurals">Which plural rules hold.</param>
/// <param name="Numbers">How numbers are written, or null where the slice has none.</param>
public sealed record LocaleRecord(string Tag, PluralRules Plurals, NumberRecord? Numbers)
{
    /// <summary>What the region prefers.</summary>
    public LocalePreferences Preferences { get; init; } = LocalePreferences.World;

    /// <summary>The sections that are read when they are asked for.</summary>
    public LocaleSections Sections { get; init; } = LocaleSections.None;

    /// <summary>Writes the record as a length-prefixed list of sections, to be read by <see cref="Read(ref RecordReader)"/>.</summary>
    /// <param name="writer">Takes them.</param>
    /// <param name="ids">Which of <see cref="Sections"/> to write as well; those that are not there are left out.</param>
    public void WriteTo(RecordWriter writer, string ids = "")
    {
        writer.WriteText(Tag);
        writer.WriteSection(SectionId.Plurals, Plurals.WriteTo);
        writer.WriteSection(SectionId.Preferences, Preferences.WriteTo);
        if (Numbers is not null)
        {
            writer.WriteSection(SectionId.Numbers, Numbers.WriteTo);
        }

        foreach (var id in ids)
        {
            if (Uses(id) && !SectionId.IsShared(id) && Sections.TryOpen(id, out var section))
            {
                writer.WriteSection(id, section.ReadRest());
            }
        }

        writer.WriteEnd();
    }

    private bool Uses(char id) =>
        id != SectionId.Calendars || Array.IndexOf(CalendarsRecord.Ids, Preferences.Calendar) >= 0;

    /// <summary>Reads what <see cref="WriteTo"/> wrote; further sections are passed over.</summary>
    /// <exception cref="FormatException">The data is cut short or damaged.</exception>
    public static LocaleRecord Read(ref RecordReader reader) => Read(ref reader, null, []);

    /// <summary>The same; further sections, and those that all records share, are read from the slice when they are asked for.</summary>
    internal static LocaleRecord Read(
        ref RecordReader reader,
        SliceBytes? slice,
        IReadOnlyList<SlicePlace> shared
    )
    {
        var record = new LocaleRecord(reader.ReadText(), default, null);
        var places = new List<SlicePlace>(shared);
        while (reader.TryReadSectionBytes(out var id, out var content))
        {
            var section = new RecordReader(content);
            switch (id)
            {
                case SectionId.Plurals:
                    record = record with { Plurals = PluralRules.Read(ref section) };
                    break;
                case SectionId.Preferences:
                    record = record with { Preferences = LocalePreferences.Read(ref section) };
                    break;
                case SectionId.Numbers:
                    record = record with { Numbers = NumberRecord.Read(ref section) };
                    break;
                default:
                    places.Add(SlicePlace.Behind(reader, id, content.Length));
                    break;
            }
        }

        return slice is null || places.Count == 0
            ? record
            : record with
            {
                Sections = new LocaleSections(new SliceSections(slice, [.. places])),
            };
    }
}
