namespace LocaleGen;

/// <summary>The part of CLDR that one project uses: its locales, and the sections its messages need.</summary>
public sealed class LocaleSlice : ILocaleData
{
    private readonly Dictionary<string, LocaleRecord> records;

    /// <summary>Makes a slice of records.</summary>
    public LocaleSlice(string version, TagTable tags, IEnumerable<LocaleRecord> records)
    {
        Version = version;
        Tags = tags;
        this.records = records.ToDictionary(record => record.Tag, StringComparer.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public string Version { get; }

    /// <inheritdoc/>
    public TagTable Tags { get; }

    /// <inheritdoc/>
    public LocaleRecord? Find(LocaleTag tag)
    {
        foreach (var ancestor in Tags.Ancestry(tag))
        {
            if (records.TryGetValue(ancestor.ToString(), out var record))
            {
                return record;
            }
        }

        return null;
    }

    /// <summary>Writes the slice, to be read by <see cref="Read(SliceBytes)"/>; valid UTF-8 always.</summary>
    /// <param name="ids">The sections to write beside plurals and numbers, of <see cref="SectionId"/>.</param>
    public string Write(string ids = "")
    {
        var writer = new RecordWriter();
        writer.WriteText(Version);
        Tags.WriteTo(writer);
        WriteShared(writer, ids);
        writer.WriteNumber(records.Count);
        foreach (var record in records.Values)
        {
            record.WriteTo(writer, ids);
        }

        return writer.ToString();
    }

    /// <summary>Reads a slice; its larger sections only when something asks for them.</summary>
    /// <exception cref="FormatException">The data is cut short or damaged.</exception>
    public static LocaleSlice Read(SliceBytes data)
    {
        var reader = new RecordReader(data());
        var version = reader.ReadText();
        var tags = TagTable.Read(ref reader);
        var shared = SliceSections.ReadPlaces(ref reader);
        var records = new LocaleRecord[reader.ReadNumber()];
        for (var index = 0; index < records.Length; index++)
        {
            records[index] = LocaleRecord.Read(ref reader, data, shared);
        }

        return new LocaleSlice(version, tags, records);
    }

    /// <summary>What all locales have alike stands in the slice once; of preferences only those of its regions.</summary>
    private void WriteShared(RecordWriter writer, string ids)
    {
        foreach (var id in ids.Where(SectionId.IsShared))
        {
            var sections = records.Values.Select(record => record.Sections);
            if (id == SectionId.UnitPreferences)
            {
                var preferences = sections
                    .Select(each => each.Find(id, UnitPreferencesRecord.Read))
                    .FirstOrDefault(each => each is not null);
                if (preferences is not null)
                {
                    writer.WriteSection(id, preferences.For(Regions()).WriteTo);
                }
            }
            else if (sections.FirstOrDefault(each => each.TryOpen(id, out _)) is { } source)
            {
                source.TryOpen(id, out var section);
                writer.WriteSection(id, section.ReadRest());
            }
        }

        writer.WriteEnd();
    }

    /// <summary>The regions of the locales, and those that stand for a system of measurement.</summary>
    private HashSet<string> Regions() =>
        [
            .. records.Values.Select(record => record.Preferences.Measures.Region),
            .. UnitPreferenceSearch.SystemRegions,
        ];
}
