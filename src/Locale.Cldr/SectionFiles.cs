namespace LocaleGen;

/// <summary>The resources of sections, each opened when the first locale asks for it.</summary>
internal sealed class SectionFiles
{
    // By id, which is an ASCII letter. Threads that meet here make equal ones, and the first stays.
    private readonly SectionFile?[] files = new SectionFile?[128];

    /// <summary>The name of the resource that holds the sections of an id.</summary>
    public static string ResourceOf(char id) =>
        id switch
        {
            SectionId.NumberPatterns => "numbers.bin",
            SectionId.Currencies => "currencies.bin",
            SectionId.Units => "units.bin",
            SectionId.Dates => "dates.bin",
            SectionId.Calendars => "calendars.bin",
            SectionId.Zones => "zones.bin",
            SectionId.Lists => "lists.bin",
            SectionId.Relative => "relative.bin",
            SectionId.RuleBased => "rules.bin",
            SectionId.UnitConversions => "conversions.bin",
            SectionId.UnitPreferences => "preferences.bin",
            _ => throw new ArgumentOutOfRangeException(nameof(id)),
        };

    /// <summary>The sections of one locale.</summary>
    public LocaleSections Of(string locale) => new(new Sections(this, locale));

    private SectionFile? File(char id)
    {
        if (files[id] is { } file)
        {
            return file;
        }

        return EmbeddedFile.TryOpen(ResourceOf(id)) is { } opened
            ? Interlocked.CompareExchange(ref files[id], new SectionFile(opened), null) ?? files[id]
            : null;
    }

    private sealed class Sections(SectionFiles files, string locale) : ISectionSource
    {
        public bool TryOpen(char id, out RecordReader section)
        {
            section = default;
            var name = SectionId.IsShared(id) ? SectionFile.SharedLocale : locale;
            return files.File(id) is { } file && file.TryOpen(name, out section);
        }
    }
}
