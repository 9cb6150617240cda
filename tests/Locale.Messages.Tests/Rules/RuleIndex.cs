using System.Text;

namespace LocaleGen.Tests;

/// <summary>Writes <c>docs/rules/index.md</c> from the table of rules.</summary>
internal static class RuleIndex
{
    private static readonly (char Digit, string Title)[] Groups =
    [
        ('0', "0xx: files and syntax"),
        ('1', "1xx: parity between locales"),
        ('2', "2xx: plural and select"),
        ('3', "3xx: quality of the text"),
        ('4', "4xx: use in C#"),
        ('5', "5xx: fixtures"),
    ];

    public static string Write()
    {
        var page = new StringBuilder();
        page.Append(
            "<!-- Written by RuleTableTests from LocaleRules; renew with SNAPSHOTS=accept. -->\n\n# Rules\n\n"
        );
        page.Append(
            "What LocaleGen checks. An id keeps its meaning for ever. Rules that are *reserved* have an id and check nothing yet.\n\n"
        );
        page.Append(
            "Severities are changed in a `.globalconfig`, since an `.editorconfig` does not reach files that are not C#:\n\n"
        );
        page.Append("```ini\nis_global = true\ndotnet_diagnostic.LOC101.severity = error\n```\n");
        page.Append(
            "\nFindings that an old project has taken note of stand in `locale.baseline.json` beside the locale folder, and are not told again until the text under their key changes:\n\n"
        );
        page.Append(
            "```json\n{\n  \"version\": 1,\n  \"findings\": [\n    { \"rule\": \"LOC301\", \"file\": \"de\", \"key\": \"title\", \"hash\": \"9f86d081\" }\n  ]\n}\n```\n\n"
        );
        page.Append(
            "`file` is the locale and the group (`de/web/alerts`), `hash` the first eight hexadecimal digits of the SHA-256 of the text in UTF-8.\n"
        );
        foreach (var (digit, title) in Groups)
        {
            page.Append(
                $"\n## {title}\n\n| id | rule | default severity | |\n| --- | --- | --- | --- |\n"
            );
            foreach (var rule in LocaleRules.All.Where(rule => rule.Id[3] == digit))
            {
                var id = rule.Implemented ? $"[{rule.Id}]({rule.Id}.md)" : rule.Id;
                var state = rule.Implemented ? "implemented" : "reserved";
                page.Append(
                    $"| {id} | {rule.Title} | {rule.Severity.ToString().ToLowerInvariant()} | {state} |\n"
                );
            }
        }

        return page.ToString();
    }
}
