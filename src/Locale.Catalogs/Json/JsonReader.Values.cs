namespace LocaleGen;

/// <content>Values, and what cannot be one.</content>
internal sealed partial class JsonReader
{
    private JsonNode ReadValue(int depth) =>
        scanner.Current switch
        {
            '"' => scanner.ReadString(),
            '{' or '[' when depth >= MaximumDepth => SkipNested(),
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            _ => ReadScalar(),
        };

    private JsonObject ReadObject(int depth)
    {
        var start = scanner.Position;
        scanner.Advance();
        var members = new List<JsonMember>();
        ReadMembers(members, depth + 1);
        return new JsonObject(TextRange.Between(start, scanner.Position), members);
    }

    private JsonArray ReadArray(int depth)
    {
        var start = scanner.Position;
        scanner.Advance();
        var items = new List<JsonNode>();
        for (scanner.SkipSpace(); !scanner.Take(']'); scanner.SkipSpace())
        {
            if (scanner.AtEnd || scanner.Current is '}' or ':')
            {
                ReportMissing(']');
                break;
            }

            if (!scanner.Take(','))
            {
                items.Add(ReadValue(depth + 1));
            }
        }

        return new JsonArray(TextRange.Between(start, scanner.Position), items);
    }

    private JsonScalar ReadScalar()
    {
        var start = scanner.Position;
        scanner.SkipUntil(',', '}', ']', '{', '[', '"', ':', '/', '\r', '\n');
        if (scanner.Position == start)
        {
            scanner.Advance();
        }

        var written = text.Substring(start, scanner.Position - start).TrimEnd(' ', '\t');
        var range = new TextRange(start, written.Length);
        var isScalar =
            written is "true" or "false" or "null" || written[0] is '-' or (>= '0' and <= '9');
        ReportIf(!isScalar, range, "A text stands in double quotes: write \"…\"");
        return new JsonScalar(range, !isScalar);
    }

    private JsonScalar SkipNested()
    {
        var start = scanner.Position;
        errors.Add(
            new TextRange(start, 1),
            $"More than {MaximumDepth} levels of nesting: write keys with dots instead"
        );
        var open = 0;
        do
        {
            scanner.SkipSpace();
            if (scanner.Current == '"')
            {
                scanner.ReadString();
                continue;
            }

            open +=
                scanner.Current is '{' or '[' ? 1
                : scanner.Current is '}' or ']' ? -1
                : 0;
            scanner.Advance();
        } while (open > 0 && !scanner.AtEnd);

        return new JsonScalar(TextRange.Between(start, scanner.Position), isFaulty: true);
    }
}
