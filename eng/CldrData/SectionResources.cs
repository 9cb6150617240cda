namespace LocaleGen;

/// <summary>Writes the section of a locale; what writes nothing gives the locale none.</summary>
/// <param name="locale">The name of the locale's folder in the packages.</param>
/// <param name="writer">Takes the section.</param>
internal delegate void SectionContent(string locale, RecordWriter writer);

/// <summary>Makes the resources of the sections that are read when something asks for them.</summary>
internal static class SectionResources
{
    private const string Folder = "src/Locale.Cldr/Resources";

    /// <summary>Reads what the resources hold, and writes them.</summary>
    public static void Write(NpmPackages packages, PluralTables plurals, Outputs outputs)
    {
        var sources = LocaleSources.Read(packages, plurals);
        var version = packages.VersionOf("cldr-core");
        foreach (var (name, content) in Contents(packages))
        {
            var file = new SectionFileWriter(version);
            foreach (var (locale, source) in sources)
            {
                var section = new RecordWriter();
                content(source, section);
                if (section.ToString() is { Length: > 0 } text)
                {
                    file.Add(locale, text);
                }
            }

            var bytes = file.ToBytes();
            Console.WriteLine($"{name}: {bytes.Length} bytes");
            outputs.Bytes($"{Folder}/{name}", bytes, BlockFileWriter.Same);
        }
    }

    /// <summary>Each resource (as SectionFiles in Locale.Cldr names it) and what writes a section of it.</summary>
    private static IEnumerable<(string Name, SectionContent Content)> Contents(NpmPackages packages)
    {
        var dates = new DateJson(packages);
        return
        [
            ("lists.bin", ListJson.Of(packages)),
            ("relative.bin", RelativeJson.Of(packages)),
            ("numbers.bin", new NumberPatternJson(packages).Write),
            ("currencies.bin", new CurrencyJson(packages).Write),
            ("units.bin", new UnitJson(packages).Write),
            ("conversions.bin", UnitConversionJson.Of(packages)),
            ("preferences.bin", UnitPreferenceJson.Of(packages)),
            ("rules.bin", RuleFiles.Of(packages)),
            ("dates.bin", dates.Write),
            ("zones.bin", new ZoneJson(packages).Write),
            ("calendars.bin", new OtherCalendarsJson(packages, dates).Write),
        ];
    }
}
