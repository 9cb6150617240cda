namespace LocaleGen;

/// <summary>Reads the rules of cldr-rbnf, which stand in a file of their own for each locale and group.</summary>
/// <remarks>A locale without rules of a group has those of its nearest ancestor; in the end those of root, which write digits.</remarks>
internal sealed class RuleFiles
{
    private const string Spellout = "Spellout";
    private const string Ordinal = "Ordinal";
    private const string Root = "root";

    private readonly NpmPackages packages;
    private readonly TagTable tags;

    private RuleFiles(NpmPackages packages)
    {
        this.packages = packages;
        tags = TagRowsSource.Read(packages);
    }

    /// <summary>Writes how a locale writes numbers by rules.</summary>
    public static SectionContent Of(NpmPackages packages)
    {
        var reader = new RuleFiles(packages);
        return (locale, writer) =>
        {
            var ancestry = reader.tags.Ancestry(LocaleTag.Parse(locale)).ToArray();
            new RuleBasedRecord(
                reader.Find(ancestry, Spellout),
                reader.Find(ancestry, Ordinal),
                DurationRules.Of(ancestry[0].Language)
            ).WriteTo(writer);
        };
    }

    private string Find(IEnumerable<LocaleTag> ancestry, string group) =>
        ancestry
            .Select(tag => Read(tag.ToString().Replace('-', '_'), group))
            .FirstOrDefault(rules => rules is not null)
        ?? Read(Root, group)
        ?? throw new DataException($"cldr-rbnf has no {group} rules for root.");

    private string? Read(string locale, string group)
    {
        var path = $"cldr-rbnf/rbnf/{locale}-{group}Rules.txt";
        return packages.Exists(path)
            ? string.Concat(RuleDescription.Split(packages.ReadText(path)))
            : null;
    }
}
