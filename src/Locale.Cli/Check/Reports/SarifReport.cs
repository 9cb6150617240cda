using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocaleGen;

/// <summary>Tells findings in SARIF 2.1.0 (OASIS), which code hosts show beside the lines of a change.</summary>
/// <param name="output">Where to.</param>
/// <param name="fullPaths">Finds a file by the path that findings have.</param>
/// <param name="hasBaseline">Whether findings are compared with a baseline.</param>
internal sealed class SarifReport(Stream output, Func<string, string> fullPaths, bool hasBaseline)
{
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private const int MostPending = 1 << 16;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    private readonly SarifFixes fixes = new(fullPaths);

    /// <summary>Writes all findings, those that the baseline covers too.</summary>
    public void Write(CheckResult result)
    {
        var rules = result
            .Findings.Select(finding => finding.Rule)
            .Distinct()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToList();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(rules, json);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in result.Findings)
            {
                Write(finding, rules.IndexOf(finding.Rule), json);
                if (json.BytesPending > MostPending)
                {
                    json.Flush();
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes where a file is: relative to the root of the sources, where it lies below the working folder.</summary>
    public static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        if (Path.IsPathRooted(path))
        {
            json.WriteString("uri", new Uri(path).AbsoluteUri);
        }
        else
        {
            var segments = path.Split('/').Select(Uri.EscapeDataString);
            json.WriteString("uri", string.Join('/', segments));
            json.WriteString("uriBaseId", "%SRCROOT%");
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a message, in which braces stand for arguments unless they are doubled (SARIF 3.11.5).</summary>
    public static void WriteMessage(Utf8JsonWriter json, string name, string text) =>
        WriteText(json, name, text.Replace("{", "{{").Replace("}", "}}"));

    /// <summary>Writes a place.</summary>
    public static void WriteRegion(Utf8JsonWriter json, string name, LinePlace start, LinePlace end)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    private static void WriteTool(IEnumerable<LocaleRule> rules, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "LocaleGen");
        json.WriteString("semanticVersion", ToolVersion.Text);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", PascalName(rule.Title));
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "fullDescription", RulePages.Summary(rule));
            json.WriteStartObject("help");
            json.WriteString("text", RulePages.Text(rule));
            json.WriteString("markdown", RulePages.Page(rule));
            json.WriteEndObject();
            WriteConfiguration(rule, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // What is off unless switched on speaks as information then.
    private static void WriteConfiguration(LocaleRule rule, Utf8JsonWriter json)
    {
        var isOff = rule.Severity == RuleSeverity.Hidden;
        json.WriteStartObject("defaultConfiguration");
        if (isOff)
        {
            json.WriteBoolean("enabled", false);
        }

        json.WriteString("level", LevelOf(isOff ? RuleSeverity.Info : rule.Severity));
        json.WriteEndObject();
    }

    private void Write(Finding finding, int rule, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(finding.Severity));
        WriteMessage(json, "message", finding.Text);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, finding.Path);
        WriteRegion(json, "region", finding.Start, finding.End);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        if (finding.Known is { } known)
        {
            // What stays when lines move, as in a baseline.
            json.WriteStartObject("partialFingerprints");
            json.WriteString(
                "localeFinding/v1",
                $"{known.Rule}/{known.File}/{known.Key}/{known.Hash}"
            );
            json.WriteEndObject();
        }

        if (hasBaseline)
        {
            json.WriteString("baselineState", finding.IsCovered ? "unchanged" : "new");
        }

        fixes.Write(finding, json);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(RuleSeverity severity) =>
        severity switch
        {
            RuleSeverity.Error => "error",
            RuleSeverity.Warning => "warning",
            RuleSeverity.Info => "note",
            _ => "none",
        };

    private static string PascalName(string title) =>
        string.Concat(
            title
                .Split(
                    title.Where(letter => !char.IsAsciiLetterOrDigit(letter)).Distinct().ToArray()
                )
                .Where(word => word.Length > 0)
                .Select(word => char.ToUpperInvariant(word[0]) + word[1..])
        );
}
