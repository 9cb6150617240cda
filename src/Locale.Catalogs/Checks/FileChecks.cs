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

    /// <summary>Whether the file is in the encoding that it should be in, and was (LOC007).</summary>
    public static IEnumerable<CatalogDiagnostic> CheckEncoding(CatalogFile file)
    {
        if (EncodingCheck.Find(file) is { } fault)
        {
            yield return fault;
        }

        var lost = file.Text.IndexOf(Replacement);
        if (lost >= 0)
        {
            const string text =
                "A character here was lost when the file was saved in another encoding: write it again, and save as UTF-8";
            yield return new(LocaleRules.FileEncoding, file, new(lost, 1), text);
        }
    }
}
