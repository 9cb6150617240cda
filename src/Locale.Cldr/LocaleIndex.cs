namespace LocaleGen;

/// <summary>Which locales the resource has, and where in the pools the sections of each lie.</summary>
internal sealed class LocaleIndex
{
    private readonly Dictionary<string, LocaleRow> rows;

    /// <summary>Reads the block <c>locales</c>: how many are in <see cref="Locales"/>, how many in all, then the rows.</summary>
    /// <exception cref="FormatException">The block is cut short.</exception>
    public LocaleIndex(byte[] block)
    {
        var reader = new RecordReader(block);
        var locales = new string[reader.ReadNumber()];
        var count = reader.ReadNumber();
        rows = new Dictionary<string, LocaleRow>(count, StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < count; index++)
        {
            var row = ReadRow(ref reader);
            rows.Add(row.Tag, row);
            if (index < locales.Length)
            {
                locales[index] = row.Tag;
            }
        }

        Locales = Array.AsReadOnly(locales);
    }

    /// <summary>The locales that CLDR has data for, without those it has nothing but plural rules for.</summary>
    public IReadOnlyList<string> Locales { get; }

    /// <summary>The row of exactly this locale, or null.</summary>
    public LocaleRow? Find(string tag) => rows.TryGetValue(tag, out var row) ? row : null;

    private static LocaleRow ReadRow(ref RecordReader reader)
    {
        var tag = reader.ReadText();
        var sections = new SectionPlace[reader.ReadNumber()];
        for (var index = 0; index < sections.Length; index++)
        {
            sections[index] = new SectionPlace((char)reader.ReadNumber(), reader.ReadNumber());
        }

        return new LocaleRow(tag, sections);
    }
}

/// <summary>A locale, where its sections lie, and its record once it was asked for.</summary>
internal sealed class LocaleRow(string tag, SectionPlace[] places)
{
    private LocaleRecord? assembled;
    private LocaleRecord? record;
    private LocaleSections? sections;

    /// <summary>The locale.</summary>
    public string Tag { get; } = tag;

    /// <summary>Where its sections lie.</summary>
    public SectionPlace[] Places { get; } = places;

    /// <summary>The sections of this row's pools, or null where they were not put together yet.</summary>
    public LocaleRecord? Assembled => assembled;

    /// <summary>The whole record of exactly this locale, or null where nobody asked for it yet.</summary>
    public LocaleRecord? Record => record;

    /// <summary>Keeps what was put together; gives what another thread kept before, or this.</summary>
    public LocaleRecord Keep(LocaleRecord made) =>
        Interlocked.CompareExchange(ref assembled, made, null) ?? made;

    /// <summary>Keeps the record where it is this locale's own and not that of a descendant.</summary>
    public LocaleRecord KeepOwn(LocaleTag asked, LocaleRecord made) =>
        asked.ToString() == Tag
            ? Interlocked.CompareExchange(ref record, made, null) ?? made
            : made;

    /// <summary>The further sections, the same for all tags that this row serves.</summary>
    public LocaleSections Sections(Func<string, LocaleSections> open) =>
        sections ?? Interlocked.CompareExchange(ref sections, open(Tag), null) ?? sections;
}

/// <summary>The place of a section: its id, which names the pool, and its index there.</summary>
internal readonly struct SectionPlace(char id, int index)
{
    /// <summary>The id.</summary>
    public char Id { get; } = id;

    /// <summary>The index in the pool.</summary>
    public int Index { get; } = index;
}
