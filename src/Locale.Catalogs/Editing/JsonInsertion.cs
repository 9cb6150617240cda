namespace LocaleGen;

/// <summary>Writes a new member into the text of a file, in the file's own manner.</summary>
internal sealed class JsonInsertion
{
    private readonly string text;
    private readonly JsonLayout layout;

    public JsonInsertion(string text, JsonObject root)
    {
        this.text = text;
        layout = JsonLayout.Of(text, root);
    }

    /// <summary>Gives the text with the member added.</summary>
    /// <param name="place">Where it goes, and its name.</param>
    /// <param name="value">Its value as JSON.</param>
    public string Insert(JsonPlace place, string value) =>
        place.Group.Members.Count == 0 ? InsertAlone(place, value)
        : place.Index == 0 ? InsertFirst(place, value)
        : InsertBehind(place, value);

    private string InsertAlone(JsonPlace place, string value)
    {
        var opening = place.Group.Range.Start;
        var closing = place.Group.Range.End - 1;
        var isEmpty = string.IsNullOrWhiteSpace(text.Substring(opening + 1, closing - opening - 1));
        if (!layout.HasLines && opening > 0)
        {
            return text.Insert(opening + 1, WriteInline(place, value));
        }

        var outer = layout.IndentationAt(opening);
        var inner = outer + layout.IndentationUnit;
        var member = layout.NewLine + inner + WriteLines(place, value, inner);
        return isEmpty
            ? text.Remove(opening + 1, closing - opening - 1)
                .Insert(opening + 1, member + layout.NewLine + outer)
            : text.Insert(opening + 1, member);
    }

    private string InsertFirst(JsonPlace place, string value)
    {
        var opening = place.Group.Range.Start;
        var first = place.Group.Members[0].Name.Range.Start;
        var lineEnd = layout.EndOfLineAfter(opening + 1, out _);
        if (lineEnd is { } end && layout.IsFirstOnLine(first))
        {
            var indentation = layout.IndentationAt(first);
            return text.Insert(
                end,
                layout.NewLine + indentation + WriteLines(place, value, indentation) + ","
            );
        }

        var space = text[opening + 1] == ' ' ? " " : "";
        return text.Insert(opening + 1, space + WriteInline(place, value) + ",");
    }

    private string InsertBehind(JsonPlace place, string value)
    {
        var before = place.Group.Members[place.Index - 1];
        var start = before.Name.Range.Start;
        var end = before.Value!.Range.End;
        var lineEnd = layout.EndOfLineAfter(end, out var comma);
        if (lineEnd is { } position && layout.IsFirstOnLine(start))
        {
            var indentation = layout.IndentationAt(start);
            var line = layout.NewLine + indentation + WriteLines(place, value, indentation);
            return comma is null
                ? text.Insert(position, line).Insert(end, ",")
                : text.Insert(position, line + ",");
        }

        var member = WriteInline(place, value);
        return comma is { } behind
            ? text.Insert(behind + 1, " " + member + ",")
            : text.Insert(end, ", " + member);
    }

    private string WriteInline(JsonPlace place, string value)
    {
        var member = JsonEscape.Write(place.Names[place.Names.Count - 1]) + layout.Colon + value;
        foreach (var name in place.Names.Reverse().Skip(1))
        {
            member = JsonEscape.Write(name) + layout.Colon + "{ " + member + " }";
        }

        return member;
    }

    private string WriteLines(JsonPlace place, string value, string indentation)
    {
        var head = "";
        var tail = "";
        foreach (var name in place.Names.Take(place.Names.Count - 1))
        {
            tail = layout.NewLine + indentation + "}" + tail;
            indentation += layout.IndentationUnit;
            head += JsonEscape.Write(name) + layout.Colon + "{" + layout.NewLine + indentation;
        }

        return head
            + JsonEscape.Write(place.Names[place.Names.Count - 1])
            + layout.Colon
            + value
            + tail;
    }
}
