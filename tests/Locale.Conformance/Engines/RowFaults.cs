namespace LocaleGen;

/// <summary>Finds the rows that a build would refuse, by the checks that report inside locale files.</summary>
internal static class RowFaults
{
    /// <summary>The first fault of each text that has one, by its key, at its place in the text.</summary>
    /// <exception cref="InvalidOperationException">Something is wrong with a file itself.</exception>
    public static Dictionary<string, Refusal> Find(
        IReadOnlyList<LocaleFileText> files,
        LocaleTag source
    )
    {
        var folder = new LocaleFolder(
            source.ToString(),
            files.Select(file =>
                CatalogFile.Read(file.Path, new LocaleFilePath(file.Tag, ""), file.Json, "utf-8")
            ),
            CldrData.Full.Tags
        );
        var faults = new Dictionary<string, Refusal>();
        foreach (var fault in Check(folder).OrderBy(fault => fault.Range.Start))
        {
            var entry = EntryAt(fault.File!, fault);
            faults.TryAdd(
                entry.Key,
                new Refusal(fault.Rule.Id, fault.Text, OffsetIn(fault.File!, entry, fault.Range))
            );
        }

        return faults;
    }

    // The checks that compare locales have nothing to say of keys that only one locale is meant to have.
    private static IEnumerable<CatalogDiagnostic> Check(LocaleFolder folder) =>
        folder
            .Locales.SelectMany(locale => locale.Files)
            .SelectMany(FileChecks.Check)
            .Concat(folder.Locales.SelectMany(CheckFormats));

    private static IEnumerable<CatalogDiagnostic> CheckFormats(FolderLocale locale) =>
        locale.Tag is { } tag && CldrData.Full.Find(tag) is { } record
            ? locale.Files.SelectMany(file => CompileCheck.Check(file, new FormatResolver(record)))
            : [];

    private static LocaleEntry EntryAt(CatalogFile file, CatalogDiagnostic fault)
    {
        var entries = file.File.Entries;
        var (low, high) = (0, entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (entries[middle].ValueRange.End < fault.Range.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < entries.Count && entries[low].ValueRange.Start <= fault.Range.Start
            ? entries[low]
            : throw new InvalidOperationException(
                $"{file.Describe(fault.Range.Start)}: {fault.Rule.Id} {fault.Text}"
            );
    }

    /// <summary>The place in the text of a place in the file, which writes some characters as escapes.</summary>
    private static int OffsetIn(CatalogFile file, LocaleEntry entry, TextRange range)
    {
        var literal = file.Format.PlacesOf(file.Text, entry.ValueRange);
        var offset = 0;
        while (offset < entry.Text.Length && literal.Map(new(offset, 0)).Start < range.Start)
        {
            offset++;
        }

        return offset;
    }
}
