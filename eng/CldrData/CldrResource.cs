namespace LocaleGen;

/// <summary>Makes the resource of Locale.Cldr.</summary>
internal static class CldrResource
{
    private const string Path = "src/Locale.Cldr/Resources/cldr.bin";

    /// <summary>Reads what the resource holds, and writes it.</summary>
    public static void Write(
        NpmPackages packages,
        PluralTables plurals,
        string stamp,
        Outputs outputs
    )
    {
        var locales = AvailableLocales.Read(packages);
        var digits = NumberingSystemJson.Read(packages);
        var records = LocaleRecords.Make(
            locales,
            plurals,
            ReadNumbers(packages, locales, digits),
            AvailableLocales.ReadLanguageAliases(packages)
        );

        var file = new BlockFileWriter(stamp, packages.VersionOf("cldr-core"));
        AddTags(file, packages);
        AddRecords(file, records, locales.Count);
        AddNumberingSystems(file, digits);
        file.Add(BlockNames.Regions, RegionJson.Read(packages));
        outputs.Bytes(Path, file.ToBytes(Console.WriteLine), BlockFileWriter.Same);
    }

    private static SortedDictionary<string, NumberRecord> ReadNumbers(
        NpmPackages packages,
        IReadOnlyList<string> locales,
        IReadOnlyDictionary<string, string> digits
    )
    {
        var reader = new NumberJson(packages, digits);
        var numbers = new SortedDictionary<string, NumberRecord>(
            locales.ToDictionary(locale => locale, reader.Read),
            StringComparer.Ordinal
        );
        RootNumbers.Complete(numbers);
        return numbers;
    }

    private static void AddTags(BlockFileWriter file, NpmPackages packages)
    {
        var content = new RecordWriter();
        TagRowsSource.Read(packages).WriteTo(content);
        file.Add(BlockNames.Tags, content);
    }

    private static void AddRecords(
        BlockFileWriter file,
        IReadOnlyList<LocaleRecord> records,
        int listed
    )
    {
        var pools = new SectionPoolWriter();
        foreach (var record in records)
        {
            pools.Add(record);
        }

        pools.WriteTo(file, listed);
    }

    private static void AddNumberingSystems(
        BlockFileWriter file,
        IReadOnlyDictionary<string, string> digits
    )
    {
        var content = new RecordWriter();
        content.WriteNumber(digits.Count);
        foreach (var (id, text) in digits)
        {
            content.WriteText(id);
            content.WriteText(text);
        }

        file.Add(BlockNames.NumberingSystems, content);
    }
}
