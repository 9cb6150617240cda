namespace LocaleGen;

/// <summary>Finds the <c>data</c> elements of a RESX text, and goes on behind an error.</summary>
/// <remarks>Never throws, takes linear time, and reads a file with a forgotten tag as its author meant it.</remarks>
internal sealed class ResxReader(string text, FileErrorList errors)
{
    /// <summary>How deep elements may lie in each other.</summary>
    private const int MaximumDepth = 64;

    private const int DataDepth = 1;
    private const int PartDepth = 2;

    private readonly XmlScanner scanner = new(text, errors);
    private readonly List<XmlTag> open = [];
    private readonly List<ResxData> data = [];
    private bool endReported;

    /// <summary>The opening tag of the outermost element; null without one.</summary>
    public XmlTag? Root { get; private set; }

    /// <summary>Where its closing tag begins; null where it has none.</summary>
    public int? End { get; private set; }

    /// <summary>The encoding that the file declares, or null.</summary>
    public XmlAttribute? Encoding => scanner.Encoding;

    /// <summary>Reads all <c>data</c> elements in order.</summary>
    public IReadOnlyList<ResxData> Read()
    {
        while (scanner.Next() is { } tag)
        {
            if (Root is null)
            {
                AddRoot(tag);
            }
            else if (tag.Kind == XmlTagKind.Close)
            {
                Close(tag);
            }
            else
            {
                Open(tag);
            }
        }

        if (Root is null)
        {
            errors.Add(
                default,
                text.Trim('\uFEFF', ' ', '\t', '\r', '\n').Length == 0
                    ? "The file is empty: write <root></root>"
                    : "A RESX file is XML: begin it with <root>"
            );
        }
        else if (End is null)
        {
            ReportUnclosed(open.Count > 0 ? open[open.Count - 1] : Root);
            CloseDownTo(0, text.Length);
        }

        return data;
    }

    private void AddRoot(XmlTag tag)
    {
        Root = tag;
        if (tag.Name != "root" || tag.Kind == XmlTagKind.Close)
        {
            errors.Add(tag.Range, "The outermost element of a RESX file is <root>: write it here");
            End = tag.Kind == XmlTagKind.Open ? null : tag.Range.Start;
        }

        if (tag.Kind == XmlTagKind.Open)
        {
            open.Add(tag);
        }
        else
        {
            End ??= tag.Range.End;
        }
    }

    private void Open(XmlTag tag)
    {
        Recover(tag);
        if (open.Count == 0 && !endReported)
        {
            endReported = true;
            errors.Add(
                tag.Range,
                "The file's <root> ended before this: delete what follows, or a '</root>' above"
            );
        }

        if (open.Count <= DataDepth && tag.Name == "data")
        {
            AddData(tag);
        }
        else if (open.Count > PartDepth && IsPart(open[PartDepth]) && InData)
        {
            errors.Add(
                tag.Range,
                $"Markup in a text is lost: write its '<' as &lt;, as in &lt;{tag.Name}&gt;"
            );
        }

        if (tag.Kind == XmlTagKind.Empty)
        {
            Finish(tag, open.Count, tag.Range.End, tag.Range.End);
        }
        else if (open.Count < MaximumDepth)
        {
            open.Add(tag);
        }
        else
        {
            errors.Add(
                tag.Range,
                $"More than {MaximumDepth} elements lie in each other: delete this"
            );
        }
    }

    private void AddData(XmlTag tag)
    {
        if (open.Count == 0)
        {
            open.Add(Root!);
        }

        var end = tag.Range.End;
        data.Add(new ResxData(tag, tag.Find("name")) { ContentEnd = end, End = end });
    }

    /// <summary>Closes what a tag cannot stand in, because a closing tag before it was forgotten.</summary>
    private void Recover(XmlTag tag)
    {
        var depth =
            !InData ? open.Count
            : tag.Name == "data" ? DataDepth
            : IsPart(tag) ? PartDepth
            : open.Count;
        if (depth < open.Count)
        {
            ReportUnclosed(open[open.Count - 1]);
            CloseDownTo(depth, tag.Range.Start);
        }
    }

    private void Close(XmlTag tag)
    {
        var depth = open.FindLastIndex(one => one.Name == tag.Name);
        if (depth < 0)
        {
            errors.Add(tag.Range, $"Nothing is open that '</{tag.Name}>' could close: delete it");
            return;
        }

        if (depth < open.Count - 1)
        {
            ReportUnclosed(open[open.Count - 1]);
            CloseDownTo(depth + 1, tag.Range.Start);
        }

        var closed = open[depth];
        open.RemoveAt(depth);
        Finish(closed, depth, tag.Range.Start, tag.Range.End);
        if (depth == 0)
        {
            End = tag.Range.Start;
        }
    }

    private void CloseDownTo(int depth, int position)
    {
        while (open.Count > depth)
        {
            var last = open[open.Count - 1];
            open.RemoveAt(open.Count - 1);
            Finish(last, open.Count, position, position);
        }
    }

    /// <summary>Notes where an element that stood at a depth ends.</summary>
    private void Finish(XmlTag tag, int depth, int contentEnd, int end)
    {
        if (data.Count == 0)
        {
            return;
        }

        var last = data[data.Count - 1];
        if (depth == DataDepth && ReferenceEquals(last.Tag, tag))
        {
            last.ContentEnd = contentEnd;
            last.End = end;
        }
        else if (depth == PartDepth && InData && tag.Name == "value")
        {
            last.Value ??= TextRange.Between(tag.Range.End, contentEnd);
        }
        else if (depth == PartDepth && InData && tag.Name == "comment")
        {
            last.Comment ??= TextRange.Between(tag.Range.End, contentEnd);
        }
    }

    private bool InData =>
        open.Count > DataDepth
        && data.Count > 0
        && ReferenceEquals(open[DataDepth], data[data.Count - 1].Tag);

    private void ReportUnclosed(XmlTag tag) =>
        errors.Add(tag.Range, $"This '<{tag.Name}>' is not closed: add '</{tag.Name}>'");

    private static bool IsPart(XmlTag tag) => tag.Name is "value" or "comment";
}
