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
    public string Insert(JsonPlace place, string message) =>
        place.Group.Members.Count == 0 ? InsertAlone(place, message)
        : place.Index == 0 ? InsertFirst(place, message)
        : InsertBehind(place, message);

    private string InsertAlone(JsonPlace place, string message)
    {
        var opening = place.Group.Range.Start;
        var closing = place.Group.Range.End - 1;
        var isEmpty = string.IsNullOrWhiteSpace(text.Substring(opening + 1, closing - opening - 1));
        if (!layout.HasLines && opening > 0)
        {
            return text.Insert(opening + 1, WriteInline(place, message));
        }

        var outer = layout.IndentationAt(opening);
        var inner = outer + layout.IndentationUnit;
        var member = layout.NewLine + inner + WriteLines(place, message, inner);
        return isEmpty
            ? text.Remove(opening + 1, closing - opening - 1)
                .Insert(opening + 1, member + layout.NewLine + outer)
            : text.Insert(opening + 1, member);
    }

    private string InsertFirst(JsonPlace place, string message)
    {
        var opening = place.Group.Range.Start;
        var first = place.Group.Members[0].Name.Range.Start;
        var lineEnd = layout.EndOfLineAfter(opening + 1, out _);
        if (lineEnd is { } end && layout.IsFirstOnLine(first))
        {
            var indentation = layout.IndentationAt(first);
            return text.Insert(
                end,
                layout.NewLine + indentation + WriteLines(place, message, indentation) + ","
            );
        }

        var space = text[opening + 1] == ' ' ? " " : "";
        return text.Insert(opening + 1, space + WriteInline(place, message) + ",");
    }

    private string InsertBehind(JsonPlace place, string message)
    {
        var before = place.Group.Members[place.Index - 1];
        var start = before.Name.Range.Start;
        var end = before.Value!.Range.End;
        var lineEnd = layout.EndOfLineAfter(end, out var comma);
        if (lineEnd is { } position && layout.IsFirstOnLine(start))
        {
            var indentation = layout.IndentationAt(start);
            var line = layout.NewLine + indentation + WriteLines(place, message, indentation);
            return comma is null
                ? text.Insert(position, line).Insert(end, ",")
                : text.Insert(position, line + ",");
        }

        var member = WriteInline(place, message);
        return comma is { } behind
            ? text.Insert(behind + 1, " " + member + ",")
            : text.Insert(end, ", " + member);
    }

    private string WriteInline(JsonPlace place, string message)
    {
        var member =
            JsonEscape.Write(place.Names[place.Names.Count - 1])
            + layout.Colon
            + JsonEscape.Write(message);
        foreach (var name in place.Names.Reverse().Skip(1))
        {
            member = JsonEscape.Write(name) + layout.Colon + "{ " + member + " }";
        }

        return member;
    }

    private string WriteLines(JsonPlace place, string message, string indentation)
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
            + JsonEscape.Write(message)
            + tail;
    }
}
