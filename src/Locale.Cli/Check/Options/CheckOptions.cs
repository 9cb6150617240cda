using System.CommandLine;

namespace LocaleGen;

/// <summary>What <c>locale check</c> can be told.</summary>
internal sealed class CheckOptions
{
    public Argument<string[]> Paths { get; } =
        new("paths")
        {
            Description =
                "Folders with locale files, such as Locales, or that hold one; single files; projects; solutions. The working folder where nothing is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };

    public Option<string?> Source { get; } =
        One("--source", "tag", "The locale that all others are compared with (LocaleSource).");

    public Option<string?> Tags { get; } =
        One(
            "--tags",
            "names",
            "The tags that are markup in every text (LocaleTags), such as b,i,link."
        );

    public Option<string?> Syntax { get; } =
        One(
            "--syntax",
            "name",
            "What texts are written in (LocaleSyntax): icu, or composite for {0} of string.Format, as is usual in RESX."
        );

    public Option<string[]> Disable { get; } =
        Many(
            "--disable",
            "rules",
            "Rules and groups to leave out, such as 3xx,LOC204. May be repeated."
        );

    public Option<string[]> Enable { get; } =
        Many(
            "--enable",
            "rules",
            "Rules and groups that are off by default, such as LOC304. May be repeated."
        );

    public Option<string[]> Severity { get; } =
        Many(
            "--severity",
            "rule=severity",
            "How loud a rule is: error, warning, info or none. May be repeated."
        );

    public Option<string> FailOn { get; } =
        new("--fail-on")
        {
            Description = "The severity from which on a finding is a failure.",
            HelpName = "error|warning|info",
            DefaultValueFactory = _ => "error",
        };

    public Option<string[]> Only { get; } =
        Many("--only", "locales", "The locales to check, such as de,pl. May be repeated.");

    public Option<string?> BaselineFile { get; } =
        One(
            "--baseline",
            "file",
            $"The findings that are known and not told; {Baseline.FileName} beside the project or the folder where that is there."
        );

    public Option<bool> WriteBaseline { get; } =
        Flag("--write-baseline", "Take all findings into the baseline, and tell none.");

    public Option<string?> Fix { get; } =
        new("--fix")
        {
            Description =
                "Mend what can be mended without a person: everything, or the rules and groups of a list such as LOC201,LOC303.",
            HelpName = "rules",
            Arity = ArgumentArity.ZeroOrOne,
        };

    public Option<bool> Json { get; } =
        Flag("--json", "Tell findings as JSON, in the schema of docs/check.md.");

    public Option<bool> Sarif { get; } = Flag("--sarif", "Tell findings in SARIF 2.1.0.");

    public Option<bool> Quiet { get; } = Flag("--quiet", "Tell findings and nothing else.");

    public Option<bool> NoColor { get; } =
        Flag("--no-color", "No colours, as with NO_COLOR in the environment.");

    /// <summary>All options.</summary>
    public IEnumerable<Option> All =>
        [
            Source,
            Tags,
            Syntax,
            Disable,
            Enable,
            Severity,
            FailOn,
            Only,
            BaselineFile,
            WriteBaseline,
            Fix,
            Json,
            Sarif,
            Quiet,
            NoColor,
        ];

    private static Option<string?> One(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };

    private static Option<string[]> Many(string name, string value, string description) =>
        new(name)
        {
            Description = description,
            HelpName = value,
            DefaultValueFactory = _ => [],
        };

    private static Option<bool> Flag(string name, string description) =>
        new(name) { Description = description };
}
