namespace LocaleGen;

/// <summary>Reads tags, and sees that those of one message or branch close in order.</summary>
/// <param name="cursor">The text.</param>
internal sealed class MarkupReader(MessageCursor cursor)
{
    private readonly List<TagPart> open = [];

    /// <summary>Reads the tag at the cursor; null where it stands too deep in others for anything behind it to be read.</summary>
    public TagPart? Read(WrittenTag tag)
    {
        var start = cursor.Position;
        cursor.Position = tag.End;
        var part = new TagPart(cursor.Slice(tag.Name), tag.Kind)
        {
            Range = TextRange.Between(start, tag.End),
            NameRange = tag.Name,
        };
        if (!tag.IsWhole)
        {
            ReportMalformed(part);
        }

        if (part.Kind == TagKind.Close)
        {
            Close(part);
        }

        return part.Kind != TagKind.Open || Open(part) ? part : null;
    }

    /// <summary>Notes tags that are still open where the message or branch ends.</summary>
    public void Finish(bool inBranch)
    {
        foreach (var tag in open)
        {
            cursor.Report(
                MessageFault.TagNotClosed,
                tag.Range,
                $"The tag {cursor.Quote(tag.Range)} is not closed: write '</{tag.Name}>' at its end"
                    + (inBranch ? " and before the end of this branch" : "")
                    + (tag.Name == KnownTags.LineBreak ? ", or '<br/>' for a line break" : "")
                    + (
                        cursor.QuotedTag > tag.Range.Start
                            ? "; a later tag is quoted by the apostrophe before it, which is doubled where it is text"
                            : ""
                    )
            );
        }

        cursor.OpenTags -= open.Count;
    }

    private bool Open(TagPart part)
    {
        open.Add(part);
        if (++cursor.OpenTags <= MessageParser.DeepestNesting)
        {
            return true;
        }

        cursor.Report(
            MessageFault.TooDeep,
            part.Range,
            $"Tags are nested more than {MessageParser.DeepestNesting} deep: make the message simpler"
        );
        return false;
    }

    private void Close(TagPart part)
    {
        var last = open.Count - 1;
        var opening = open.FindLastIndex(tag => tag.Name == part.Name);
        if (opening < 0)
        {
            cursor.Report(
                MessageFault.TagNotOpened,
                part.Range,
                $"{cursor.Quote(part.Range)} closes a tag that is not open here: write '<{part.Name}>' before it"
                    + (cursor.OpenTags > open.Count ? ", inside this branch" : "")
            );
            return;
        }

        if (opening < last)
        {
            cursor.Report(
                MessageFault.TagsCrossed,
                part.Range,
                $"{cursor.Quote(part.Range)} crosses '<{open[last].Name}>', which was opened later: write '</{open[last].Name}>' before it"
            );
        }

        open.RemoveAt(opening);
        cursor.OpenTags--;
    }

    private void ReportMalformed(TagPart part) =>
        cursor.Report(
            MessageFault.TagMalformed,
            part.Range,
            $"Behind {cursor.Quote(part.Range)} '>' is expected, not {cursor.Found()}: a tag has a name and nothing else, and a '<' that is text stands in apostrophes"
        );
}
