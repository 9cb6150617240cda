namespace LocaleGen;

/// <summary>Reads a baseline.</summary>
internal static class BaselineReader
{
    private const int Version = 1;

    public static Baseline Read(string text)
    {
        var errors = new FileErrorList(text);
        var entries = new List<BaselineEntry>();
        foreach (var member in new JsonReader(text, errors).ReadRoot()?.Members ?? [])
        {
            switch (member.Name.Text)
            {
                case "version":
                    CheckVersion(text, member, errors);
                    break;
                case "findings" when member.Value is JsonArray list:
                    entries.AddRange(
                        list.Items.Select(item => ReadEntry(item, errors)).OfType<BaselineEntry>()
                    );
                    break;
                case "findings" when member.Value is { } other:
                    errors.Add(other.Range, "The findings are a list: write [ … ]");
                    break;
            }
        }

        return new(entries, errors.InOrder());
    }

    private static void CheckVersion(string text, JsonMember member, FileErrorList errors)
    {
        if (
            member.Value is { Range: var range }
            && text.Substring(range.Start, range.Length) != Version.ToString()
        )
        {
            errors.Add(
                range,
                $"Baselines of version {Version} are read only: write it anew with 'locale check --write-baseline'"
            );
        }
    }

    private static BaselineEntry? ReadEntry(JsonNode item, FileErrorList errors)
    {
        if (item is not JsonObject written)
        {
            errors.Add(
                item.Range,
                "A finding is an object such as { \"rule\": \"LOC301\", \"file\": \"de\", \"key\": \"title\", \"hash\": \"9f86d081\" }"
            );
            return null;
        }

        var (rule, file) = (TextOf(written, "rule", errors), TextOf(written, "file", errors));
        var (key, hash) = (TextOf(written, "key", errors), TextOf(written, "hash", errors));
        if (rule is null || file is null)
        {
            errors.Add(
                written.Range,
                "A finding has a \"rule\" and a \"file\": add what is missing"
            );
            return null;
        }

        if (LocaleRules.Find(rule) is not { } known)
        {
            errors.Add(
                ValueOf(written, "rule")!.Range,
                $"There is no rule '{rule}': write an id such as LOC301, or delete the finding"
            );
            return null;
        }

        return new(known.Id, file, key, hash) { Range = written.Range };
    }

    private static JsonNode? ValueOf(JsonObject written, string name) =>
        written.Members.FirstOrDefault(member => member.Name.Text == name)?.Value;

    private static string? TextOf(JsonObject written, string name, FileErrorList errors)
    {
        var value = ValueOf(written, name);
        if (value is not null and not JsonString and not JsonScalar { IsFaulty: true })
        {
            errors.Add(value.Range, $"The {name} of a finding is a text in double quotes");
        }

        return (value as JsonString)?.Text;
    }
}
