namespace LocaleGen;

/// <summary>Writes a new element into a RESX text, laid out as the element beside it is.</summary>
internal sealed class ResxInsertion(string text, ResxReader reader, IReadOnlyList<ResxData> data)
{
    private const string Indentation = "  ";

    private readonly string newLine = text.Contains("\r\n") ? "\r\n" : "\n";

    /// <summary>Gives the text with the element added.</summary>
    /// <param name="before">The index of the element that it goes behind; -1 to go first.</param>
    /// <param name="name">Its name.</param>
    /// <param name="message">Its text.</param>
    public string Insert(int before, string name, string message)
    {
        if (data.Count == 0)
        {
            return InsertAlone(name, message);
        }

        var neighbor = data[Math.Max(before, 0)];
        var start = neighbor.Tag.Range.Start;
        var separator = SpaceBefore(start);
        var isEmpty = neighbor.Tag.Kind == XmlTagKind.Empty;
        var lead = isEmpty ? separator + Indentation : SpaceBehind(neighbor.Tag.Range.End);
        var tail = isEmpty ? separator : SpaceBefore(neighbor.ContentEnd);
        var element = Write(name, message, lead, tail);
        return before < 0
            ? text.Insert(start, element + separator)
            : text.Insert(neighbor.End, separator + element);
    }

    private string InsertAlone(string name, string message)
    {
        var outer = newLine + Indentation;
        var element = outer + Write(name, message, outer + Indentation, outer);
        if (reader.Root!.Kind == XmlTagKind.Empty)
        {
            var end = reader.Root.Range.End;
            return text.Remove(end - 2, 2).Insert(end - 2, ">" + element + newLine + "</root>");
        }

        var closing = reader.End!.Value;
        var space = SpaceBefore(closing);
        return space.Contains("\n")
            ? text.Insert(closing - space.Length, element)
            : text.Insert(closing, element + newLine);
    }

    private static string Write(string name, string message, string lead, string tail) =>
        $"<data name=\"{ResxEscape.WriteAttribute(name)}\" xml:space=\"preserve\">{lead}<value>{ResxEscape.Write(message)}</value>{tail}</data>";

    private string SpaceBefore(int position)
    {
        var start = position;
        while (start > 0 && IsSpace(text[start - 1]))
        {
            start--;
        }

        return text.Substring(start, position - start);
    }

    private string SpaceBehind(int position)
    {
        var end = position;
        while (end < text.Length && IsSpace(text[end]))
        {
            end++;
        }

        return text.Substring(position, end - position);
    }

    private static bool IsSpace(char unit) => unit is ' ' or '\t' or '\r' or '\n';
}
