namespace LocaleGen;

/// <summary>A plural as it is written: where its branches stand, and what takes them out or puts others in.</summary>
/// <param name="text">The whole message.</param>
/// <param name="plural">A plural of it.</param>
internal readonly struct PluralText(string text, PluralPart plural)
{
    /// <summary>Where the text of a branch stands, with its braces.</summary>
    public TextRange BodyOf(int index)
    {
        var open = text.IndexOf('{', plural.Branches[index].SelectorRange.End);
        var end =
            index + 1 < plural.Branches.Count
                ? plural.Branches[index + 1].SelectorRange.Start
                : plural.Range.End - 1;
        return TextRange.Between(open, text.LastIndexOf('}', end - 1) + 1);
    }

    /// <summary>The text of a branch as written, with its braces.</summary>
    public string Body(int index) => Slice(BodyOf(index));

    /// <summary>The index of the branch of a category or an exact number; negative where there is none.</summary>
    public int IndexOf(PluralSelector selector)
    {
        for (var index = 0; index < plural.Branches.Count; index++)
        {
            if (plural.Branches[index].Selector == selector)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The same for a category.</summary>
    public int IndexOf(PluralCategory category) => IndexOf(new PluralSelector(null, category));

    /// <summary>The same for an exact number, whose category has no meaning.</summary>
    public int IndexOfExact(decimal number) =>
        IndexOf(new PluralSelector(number, PluralCategory.Other));

    /// <summary>Takes a branch out, with the space before the next one; of the last branch with the space before it.</summary>
    public TextEdit Remove(int index)
    {
        var start = plural.Branches[index].SelectorRange.Start;
        return new TextEdit(
            index + 1 < plural.Branches.Count
                ? TextRange.Between(start, plural.Branches[index + 1].SelectorRange.Start)
                : TextRange.Between(index > 0 ? BodyOf(index - 1).End : start, BodyOf(index).End),
            ""
        );
    }

    /// <summary>Writes another selector before a branch.</summary>
    public TextEdit Rename(int index, string selector) =>
        new(plural.Branches[index].SelectorRange, selector);

    /// <summary>Puts branches in before another, written in the manner of the others.</summary>
    /// <param name="before">The index of the branch that they go before.</param>
    /// <param name="selectors">What chooses them.</param>
    /// <param name="body">Their text with its braces.</param>
    public TextEdit Insert(int before, IEnumerable<string> selectors, string body)
    {
        var next = plural.Branches[before].SelectorRange;
        var gap = Slice(TextRange.Between(next.End, BodyOf(before).Start));
        var behind = Math.Max(1, before);
        var space =
            behind < plural.Branches.Count
                ? Slice(
                    TextRange.Between(
                        BodyOf(behind - 1).End,
                        plural.Branches[behind].SelectorRange.Start
                    )
                )
                : " ";
        return new TextEdit(
            new TextRange(next.Start, 0),
            string.Concat(selectors.Select(selector => selector + gap + body + space))
        );
    }

    private string Slice(TextRange range) => text.Substring(range.Start, range.Length);
}
