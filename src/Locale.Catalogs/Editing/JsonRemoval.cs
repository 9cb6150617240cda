namespace LocaleGen;

/// <summary>Takes a member out of the text of a file, with its comma and its line; the reverse of an insertion.</summary>
internal sealed class JsonRemoval
{
    private readonly string text;
    private readonly JsonLayout layout;

    public JsonRemoval(string text, JsonObject root)
    {
        this.text = text;
        layout = JsonLayout.Of(text, root);
    }

    /// <summary>Gives the text without the member, and without groups that hold nothing else.</summary>
    public string Remove(JsonMemberPlace place)
    {
        place = place.WithEmptiedGroups();
        var (start, end) = (place.Member.Name.Range.Start, place.Member.Value!.Range.End);
        if (place.Group.Members.Count == 1)
        {
            return RemoveOnly(place.Group.Range, start, end);
        }

        var isFirstOnLine = layout.IsFirstOnLine(start);
        var lineEnd = layout.EndOfLineAfter(end, out var comma);
        if (isFirstOnLine && lineEnd is { } close && (comma is not null || place.Index > 0))
        {
            var shorter = text.Remove(EndOfLineBefore(start), close - EndOfLineBefore(start));
            return comma is null ? shorter.Remove(CommaBefore(place), 1) : shorter;
        }

        if (FindComma(end) is not { } after)
        {
            var before = CommaBefore(place);
            return Without(layout.IsFirstOnLine(before) ? EndOfLineBefore(before) : before, end);
        }

        return isFirstOnLine ? Without(start, EndOfSpace(after + 1))
            : place.Index == 0 ? Without(place.Group.Range.Start + 1, after + 1)
            : Without(CommaBefore(place) + 1, after + 1);
    }

    // Comments that stand beside the only member stay.
    private string RemoveOnly(TextRange braces, int start, int end)
    {
        end = FindComma(end) + 1 ?? end;
        var (first, last) = (braces.Start + 1, braces.End - 1);
        var isAlone =
            string.IsNullOrWhiteSpace(text.Substring(first, start - first))
            && string.IsNullOrWhiteSpace(text.Substring(end, last - end));
        return isAlone ? Without(first, last) : Without(start, end);
    }

    private string Without(int start, int end) => text.Remove(start, end - start);

    private int EndOfLineBefore(int position)
    {
        var end = text.LastIndexOf('\n', position);
        return end > 0 && text[end - 1] == '\r' ? end - 1 : end;
    }

    private int CommaBefore(JsonMemberPlace place) =>
        FindComma(place.Group.Members[place.Index - 1].Value!.Range.End)!.Value;

    private int EndOfSpace(int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    /// <summary>The comma behind a value, past white space and comments; null where something else follows.</summary>
    private int? FindComma(int position)
    {
        while (position < text.Length)
        {
            if (text[position] == ',')
            {
                return position;
            }

            if (text[position] == '/' && position + 1 < text.Length)
            {
                var isLine = text[position + 1] == '/';
                var end = isLine
                    ? text.IndexOfAny(['\r', '\n'], position)
                    : text.IndexOf("*/", position + 2, StringComparison.Ordinal) + 1;
                position = end < 1 ? text.Length : end;
            }
            else if (!char.IsWhiteSpace(text[position]))
            {
                return null;
            }

            position++;
        }

        return null;
    }
}
