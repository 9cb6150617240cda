namespace LocaleGen;

/// <summary>What is wrong with a file by itself: its encoding, its format, the syntax of its messages.</summary>
public static class FileChecks
{
    private const char Replacement = '\uFFFD';

    /// <summary>The faults of the file and of its messages (LOC001, LOC002, LOC003, LOC004, LOC202 …), by place.</summary>
    public static IEnumerable<CatalogDiagnostic> Check(CatalogFile file)
    {
        var ofFile = file.File.Errors.Select(error => new CatalogDiagnostic(
            error.Rule,
            file,
            error.Range,
            error.Text
        ));
        // The first fault of a text alone: what follows is often only its consequence.
        var ofMessages = file
            .Entries.Where(entry => entry.Parsed.Errors.Count > 0)
            .Select(entry => CatalogDiagnostic.Of(file, entry.Entry, entry.Parsed.Errors[0]));
        return CheckEncoding(file)
            .Concat(ofFile)
            .Concat(ofMessages)
            .OrderBy(diagnostic => diagnostic.Range.Start);
    }

    /// <summary>Whether the file is UTF-8 (LOC007).</summary>
    public static IEnumerable<CatalogDiagnostic> CheckEncoding(CatalogFile file)
    {
        var name = file.Encoding ?? "utf-8";
        if (!name.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            var place = Math.Max(0, IndexOfNonAscii(file.Text));
            var text = $"The file is not UTF-8, and was read as '{name}': save it as UTF-8";
            yield return new(
                LocaleRules.FileEncoding,
                file,
                new(place, Math.Min(1, file.Text.Length)),
                text
            );
        }

        var lost = file.Text.IndexOf(Replacement);
        if (lost >= 0)
        {
            const string text =
                "A character here was lost when the file was saved in another encoding: write it again, and save as UTF-8";
            yield return new(LocaleRules.FileEncoding, file, new(lost, 1), text);
        }
    }

    private static int IndexOfNonAscii(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] > '\x7F')
            {
                return index;
            }
        }

        return -1;
    }
}
