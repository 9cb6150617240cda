using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocaleGen;

/// <summary>Tells findings to programs, in the schema that <c>docs/check.md</c> describes.</summary>
internal static class JsonReport
{
    private const int Version = 1;
    private const int MostPending = 1 << 16;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes all findings as one object.</summary>
    public static void Write(CheckResult result, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteNumber("texts", result.Texts);
            json.WriteNumber("locales", result.Locales);
            json.WriteNumber("errors", result.Count(RuleSeverity.Error));
            json.WriteNumber("warnings", result.Count(RuleSeverity.Warning));
            json.WriteNumber("infos", result.Count(RuleSeverity.Info));
            json.WriteNumber("known", result.Findings.Count(finding => finding.IsCovered));
            json.WriteStartArray("findings");
            foreach (var finding in result.Told)
            {
                Write(finding, json);
                if (json.BytesPending > MostPending)
                {
                    json.Flush();
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Finding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file", finding.Path);
        json.WriteNumber("line", finding.Start.Line);
        json.WriteNumber("column", finding.Start.Column);
        json.WriteNumber("endLine", finding.End.Line);
        json.WriteNumber("endColumn", finding.End.Column);
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("text", finding.Text);
        json.WriteString("key", finding.Key);
        json.WriteString("locale", finding.Locale);
        json.WriteString("fix", finding.Fix?.Title);
        json.WriteEndObject();
    }
}
