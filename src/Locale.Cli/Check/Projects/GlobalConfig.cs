namespace LocaleGen;

/// <summary>Reads the severities that the compiler takes from global analyzer configuration files.</summary>
/// <remarks>
/// Global are files named <c>.globalconfig</c> and others that say <c>is_global = true</c>, in the folder or above it. Of
/// two that contradict each other the higher <c>global_level</c> counts, and neither where those are the same
/// (https://learn.microsoft.com/dotnet/fundamentals/code-analysis/configuration-files). Sections, which are about C#
/// files, are passed over.
/// </remarks>
internal static class GlobalConfig
{
    private const string Prefix = "dotnet_diagnostic.";
    private const string Suffix = ".severity";

    /// <summary>What the files of a folder, those above it and further ones say of our rules.</summary>
    /// <param name="folder">A full path.</param>
    /// <param name="further">Full paths of files that a project names itself.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static IEnumerable<KeyValuePair<string, RuleSeverity?>> Severities(
        string folder,
        IEnumerable<string> further
    )
    {
        var settings =
            from path in Above(folder).Concat(further).Distinct()
            from setting in Read(path)
            group setting by setting.Id into rule
            let level = rule.Max(setting => setting.Level)
            let highest = rule.Where(setting => setting.Level == level)
                .Select(setting => setting.Severity)
                .Distinct()
                .ToList()
            where highest.Count == 1
            select KeyValuePair.Create(rule.Key, highest[0]);
        return [.. settings];
    }

    private static IEnumerable<string> Above(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            foreach (var name in (string[])[".globalconfig", ".editorconfig"])
            {
                var path = Path.Combine(at, name);
                if (File.Exists(path))
                {
                    yield return path;
                }
            }
        }
    }

    private static IEnumerable<(string Id, RuleSeverity? Severity, int Level)> Read(string path)
    {
        var isNamed = Path.GetFileName(path) == ".globalconfig";
        var (isGlobal, level) = (isNamed, isNamed ? 100 : 0);
        var found = new Dictionary<string, RuleSeverity?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in OuterSettings(path))
        {
            if (key == "is_global")
            {
                isGlobal |= value.Equals("true", StringComparison.OrdinalIgnoreCase);
            }
            else if (key == "global_level" && int.TryParse(value, out var own))
            {
                level = own;
            }
            else if (RuleOf(key) is { } id && RuleNames.TryReadSeverity(value, out var severity))
            {
                found[id] = severity;
            }
        }

        return isGlobal ? found.Select(one => (one.Key, one.Value, level)) : [];
    }

    private static IEnumerable<(string Key, string Value)> OuterSettings(string path) =>
        File.ReadLines(path)
            .Select(line => line.Trim())
            .TakeWhile(line => !line.StartsWith('['))
            .Where(line => line.Length > 0 && line[0] is not ('#' or ';') && line.Contains('='))
            .Select(line =>
                (
                    line[..line.IndexOf('=')].Trim().ToLowerInvariant(),
                    line[(line.IndexOf('=') + 1)..].Trim()
                )
            );

    private static string? RuleOf(string key) =>
        key.StartsWith(Prefix, StringComparison.Ordinal)
        && key.EndsWith(Suffix, StringComparison.Ordinal)
        && key.Length > Prefix.Length + Suffix.Length
            ? LocaleRules.Find(key[Prefix.Length..^Suffix.Length])?.Id
            : null;
}
