namespace LocaleGen;

/// <summary>Applies the fixes that findings carry, until a check finds nothing more to mend.</summary>
/// <param name="rules">The rules whose findings are mended.</param>
/// <param name="check">Checks everything anew.</param>
/// <param name="fullPaths">Finds a file by the path that findings have.</param>
/// <param name="console">Where it is said what was changed.</param>
/// <param name="isQuiet">Whether only what went wrong is said.</param>
internal sealed class FixRun(
    IReadOnlyCollection<LocaleRule> rules,
    Func<CheckResult> check,
    Func<string, string> fullPaths,
    ToolConsole console,
    bool isQuiet
)
{
    // A fix may uncover the next fault, as a missing key does an unchanged text. Nothing needs many.
    private const int MostPasses = 10;

    private readonly SortedDictionary<string, SortedDictionary<string, int>> mended = new(
        StringComparer.Ordinal
    );

    private readonly HashSet<string> unwritable = new(StringComparer.Ordinal);

    /// <summary>Mends, and says on the error stream what was changed.</summary>
    /// <param name="result">What the check found before.</param>
    /// <returns>What is left.</returns>
    public CheckResult Run(CheckResult result)
    {
        for (var pass = 0; pass < MostPasses && Apply(result); pass++)
        {
            result = check();
        }

        if (!isQuiet)
        {
            Report();
        }

        return result;
    }

    private void Report()
    {
        foreach (var (path, counts) in mended)
        {
            var list = string.Join(", ", counts.Select(rule => $"{rule.Key} ×{rule.Value}"));
            console.Error.WriteLine($"{path}: mended {list}");
        }

        if (mended.Count == 0)
        {
            console.Error.WriteLine("Nothing to mend.");
        }
    }

    private bool Apply(CheckResult result)
    {
        var selection = new FixSelection();
        var taken = result
            .Told.Where(finding =>
                finding.Fix is { } fix
                && rules.Contains(finding.Rule)
                && !fix.Changes.Any(change => unwritable.Contains(change.Path))
                && selection.TryAdd(fix)
            )
            .ToList();
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in selection.Changes.GroupBy(change => change.Path))
        {
            if (TryWrite(file.Key, file))
            {
                written.Add(file.Key);
            }
        }

        foreach (
            var finding in taken.Where(finding => written.Contains(finding.Fix!.Changes[0].Path))
        )
        {
            Count(finding.Fix!.Changes[0].Path, finding.Rule.Id);
        }

        return written.Count > 0;
    }

    private void Count(string path, string rule)
    {
        if (!mended.TryGetValue(path, out var counts))
        {
            mended.Add(path, counts = new(StringComparer.Ordinal));
        }

        counts[rule] = counts.GetValueOrDefault(rule) + 1;
    }

    private bool TryWrite(string path, IEnumerable<LocaleChange> changes)
    {
        try
        {
            var file = FileText.Read(fullPaths(path));
            if (LocaleFixer.Apply(file.Text, changes) is not { } changed)
            {
                unwritable.Add(path);
                return false;
            }

            if (file.Encode(changed) is { } bytes)
            {
                AtomicFile.Write(fullPaths(path), bytes);
                return true;
            }

            Report(
                path,
                $"the encoding '{file.Encoding.WebName}' lacks a character: save it as UTF-8"
            );
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Report(path, fault.Message);
        }

        return false;
    }

    private void Report(string path, string reason)
    {
        unwritable.Add(path);
        console.Error.WriteLine($"locale: '{path}' was not mended: {reason}");
    }
}
