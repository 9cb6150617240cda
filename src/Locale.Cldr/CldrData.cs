namespace LocaleGen;

/// <summary>All CLDR data of LocaleGen, from the resource of this assembly; read when it is asked for, and kept.</summary>
/// <remarks>Safe to use from many threads. The data is under the Unicode licence, Unicode-3.0.</remarks>
public sealed class CldrData : ILocaleData
{
    private const string Resource = "cldr.bin";
    private static readonly Lazy<CldrData> Shared = new(() =>
        new CldrData(EmbeddedFile.Open(Resource))
    );

    private readonly BlockFile file;
    private readonly RecordAssembler assembler;
    private readonly Lazy<LocaleIndex> index;
    private readonly Lazy<TagTable> tags;
    private readonly Lazy<NumberingSystems> numberingSystems;
    private readonly Lazy<RegionTable> regions;
    private readonly SectionFiles sections = new();

    private CldrData(BlockFile file)
    {
        this.file = file;
        assembler = new RecordAssembler(file);
        index = new(() => new LocaleIndex(file.Read(BlockNames.Locales)));
        tags = new(ReadTags);
        numberingSystems = new(() =>
            new NumberingSystems(file.Read(BlockNames.NumberingSystems), RootNumbers)
        );
        regions = new(() => new RegionTable(file.Read(BlockNames.Regions)));
    }

    /// <summary>The data.</summary>
    public static CldrData Full => Shared.Value;

    /// <inheritdoc/>
    public string Version => file.Version;

    /// <summary>A hash over the packages the data was made from and the tool that made it.</summary>
    public string Stamp => file.Stamp;

    /// <inheritdoc/>
    public TagTable Tags => tags.Value;

    /// <summary>The locales of cldr-core, 766 in CLDR 48.2, in ordinal order; <c>und</c> is root.</summary>
    /// <remarks><see cref="Find"/> also knows the few locales that CLDR has nothing but plural rules for, such as <c>guw</c>.</remarks>
    public IReadOnlyList<string> Locales => index.Value.Locales;

    /// <summary>The digits of every numbering system that has ten of them, by its id, such as <c>thai</c>.</summary>
    public IReadOnlyDictionary<string, string> NumberingSystemDigits =>
        numberingSystems.Value.Digits;

    /// <summary>
    /// The record of a locale, or of the nearest ancestor that has one (UTS #35, Part 1, Locale Inheritance), complete:
    /// what it inherits is in it. Null for a language that CLDR does not know; root is only found as <c>und</c>.
    /// </summary>
    /// <remarks>
    /// <c>-u-nu-</c> in the tag makes that numbering system the default; one that is unknown or has no ten digits is passed
    /// over (UTS #35, Part 1, Numbering System Identifier).
    /// </remarks>
    public LocaleRecord? Find(LocaleTag tag) => FindRow(tag) is { } row ? For(tag, row) : null;

    /// <summary>The part of the data that these locales need. A locale that <see cref="Find"/> does not know is left out.</summary>
    /// <remarks>A record of the slice has the tag of the supported locale, without extensions, even where an ancestor's data serves it.</remarks>
    public LocaleSlice SliceFor(IReadOnlyCollection<LocaleTag> supported)
    {
        var records = new Dictionary<string, LocaleRecord>(StringComparer.OrdinalIgnoreCase);
        foreach (var tag in supported)
        {
            var name = tag.WithoutExtensions().ToString();
            if (Find(tag) is { } record)
            {
                records[name] = record with { Tag = name };
            }
        }

        return new LocaleSlice(Version, Tags.SliceFor(supported), records.Values);
    }

    /// <summary>
    /// The same numbers in another numbering system, as <c>-u-nu-</c> asks for it (UTS #35, Part 3, Numbering Systems).
    /// </summary>
    /// <remarks>
    /// The locale's own symbols for the system, else root's with the locale's pattern, else the locale's Latin symbols; the
    /// digits are the system's.
    /// </remarks>
    /// <returns>The numbers with that system as the default, or null where the system is unknown or has no ten digits.</returns>
    public NumberRecord? WithNumberingSystem(NumberRecord numbers, string id) =>
        numberingSystems.Value.Apply(numbers, id);

    private LocaleRow? FindRow(LocaleTag tag)
    {
        // Most tags are locales of CLDR, and then the table of tags, which is most of the resource, is not needed.
        if (index.Value.Find(tag.WithoutExtensions().ToString()) is { } own)
        {
            return own;
        }

        foreach (var ancestor in Tags.Ancestry(tag))
        {
            if (index.Value.Find(ancestor.ToString()) is { } row)
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The row's data as this tag has it, which may have another region or keywords.</summary>
    private LocaleRecord For(LocaleTag tag, LocaleRow row) =>
        row.Record is { } record && tag.ToString() == row.Tag
            ? record
            : row.KeepOwn(
                tag,
                InSystemOf(tag, assembler.Record(row)) with
                {
                    Preferences = regions.Value.For(tag, row.Tag, Tags),
                    Sections = row.Sections(sections.Of),
                }
            );

    private LocaleRecord InSystemOf(LocaleTag tag, LocaleRecord record) =>
        tag.Keyword("nu") is { } id && WithNumberingSystem(record.Numbers!, id) is { } numbers
            ? record with
            {
                Numbers = numbers,
            }
            : record;

    private NumberRecord RootNumbers() => assembler.Record(index.Value.Find("und")!).Numbers!;

    private TagTable ReadTags()
    {
        var reader = new RecordReader(file.Read(BlockNames.Tags));
        return TagTable.Read(ref reader);
    }
}
