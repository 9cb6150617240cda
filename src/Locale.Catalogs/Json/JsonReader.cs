namespace LocaleGen;

/// <summary>Reads JSON (RFC 8259) with comments and trailing commas, with the place of everything.</summary>
/// <remarks>
/// Never throws and takes linear time. Goes on behind an error, because a locale file is read at every key stroke and
/// one unfinished line must not take the other texts away.
/// </remarks>
internal sealed partial class JsonReader(string text, FileErrorList errors)
{
    /// <summary>How deep objects and arrays may lie in each other.</summary>
    public const int MaximumDepth = 64;

    private const string TextMissing =
        "The text of this key is missing: write \"\" for an empty one";

    private readonly JsonScanner scanner = new(text, errors);
    private bool endReported;

    /// <summary>Reads the whole text as one object; null where it is none at all.</summary>
    public JsonObject? ReadRoot()
    {
        scanner.SkipSpace();
        if (scanner.AtEnd)
        {
            errors.Add(new TextRange(0, 0), "The file is empty: write {}");
            return null;
        }

        var start = scanner.Position;
        var hasBrace = scanner.Take('{');
        if (!hasBrace)
        {
            errors.Add(
                new TextRange(start, 1),
                "A locale file is a JSON object: begin it with '{'"
            );
            endReported = true;
            if (scanner.Current != '"')
            {
                return null;
            }
        }

        var members = new List<JsonMember>();
        ReadMembers(members, 1);
        var range = TextRange.Between(start, scanner.Position);
        ReadRest(members);
        return new JsonObject(range, members);
    }

    // Usually one '}' too many somewhere above: what follows is still the same file.
    private void ReadRest(List<JsonMember> members)
    {
        scanner.SkipSpace();
        if (!scanner.AtEnd)
        {
            errors.Add(
                new TextRange(scanner.Position, 1),
                "The file's object ended before this: delete what follows, or a '}' above"
            );
            endReported = true;
            while (!scanner.AtEnd)
            {
                ReadMembers(members, 1);
                scanner.SkipSpace();
            }
        }
    }

    /// <summary>Reads members up to the closing brace, and the brace.</summary>
    private void ReadMembers(List<JsonMember> members, int depth)
    {
        var separated = true;
        for (scanner.SkipSpace(); !scanner.Take('}'); scanner.SkipSpace())
        {
            var place = new TextRange(scanner.Position, 1);
            if (scanner.AtEnd)
            {
                ReportMissing('}');
                return;
            }

            if (scanner.Take(','))
            {
                ReportIf(separated && !endReported, place, "One comma too many: delete it");
                separated = true;
            }
            else if (scanner.Current == '"')
            {
                ReportIf(!separated, place, "A ',' is missing before this");
                ReadMember(members, depth);
                separated = false;
            }
            else
            {
                SkipJunk(separated);
                separated = true;
            }
        }
    }

    /// <summary>Reads a member; more than one where the first lacks its value.</summary>
    private void ReadMember(List<JsonMember> members, int depth)
    {
        for (var name = scanner.ReadString(); ; )
        {
            scanner.SkipSpace();
            var hasColon = scanner.Take(':');
            ReportIf(
                !hasColon && name.IsClosed,
                name.Range,
                "A ':' and a text are missing after this key"
            );
            scanner.SkipSpace();
            if (
                scanner.AtEnd
                || scanner.Current is ',' or '}' or ']'
                || (!hasColon && scanner.Current is not ('"' or '{'))
            )
            {
                ReportIf(hasColon, name.Range, TextMissing);
                members.Add(new(name, null));
                return;
            }

            var value = ReadValue(depth);
            scanner.SkipSpace();
            if (value is not JsonString next || scanner.Current != ':')
            {
                members.Add(new(name, value));
                return;
            }

            // What looked like the value is the next key.
            ReportIf(hasColon, name.Range, TextMissing);
            members.Add(new(name, null));
            name = next;
        }
    }

    private void SkipJunk(bool separated)
    {
        var start = scanner.Position;
        if (scanner.Current is '{' or '[')
        {
            scanner.Advance();
        }
        else if (!separated && scanner.HasLineAfter)
        {
            scanner.SkipUntil('\r', '\n');
        }
        else
        {
            scanner.Advance();
            scanner.SkipUntil('"', '}', ',', '\n');
        }

        var range = TextRange.Between(start, scanner.Position);
        errors.Add(
            range,
            separated
                ? "A key in double quotes is expected here"
                : "This does not belong here: separate entries by ',' and write a quote inside a text as \\\""
        );
    }

    private void ReportMissing(char closing)
    {
        // At the end one is enough: the objects around this one are not closed either.
        ReportIf(
            !endReported,
            new TextRange(scanner.Position, scanner.AtEnd ? 0 : 1),
            $"A '{closing}' is missing here"
        );
        endReported |= scanner.AtEnd;
    }

    private void ReportIf(bool condition, TextRange range, string message)
    {
        if (condition)
        {
            errors.Add(range, message);
        }
    }
}
