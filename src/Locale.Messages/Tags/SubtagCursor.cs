namespace LocaleGen;

/// <summary>Walks over the subtags of a text: pieces of one to eight ASCII letters and digits between <c>-</c> or <c>_</c>.</summary>
internal sealed class SubtagCursor
{
    private const int LongestSubtag = 8;
    private readonly string text;
    private int next;

    public SubtagCursor(string text)
    {
        this.text = text;
        if (text.Length > LocaleTag.MaxLength)
        {
            Problem = new TagProblem(
                LocaleTag.MaxLength,
                $"it has more than {LocaleTag.MaxLength} characters; shorten it"
            );
            return;
        }

        Advance();
    }

    /// <summary>What is wrong with the text, or null as long as nothing is.</summary>
    public TagProblem? Problem { get; private set; }

    /// <summary>Whether there is a current subtag.</summary>
    public bool HasCurrent { get; private set; }

    /// <summary>The subtag to be read next; only where <see cref="HasCurrent"/>.</summary>
    public Subtag Current { get; private set; }

    /// <summary>Goes to the next subtag, or to the end.</summary>
    public void Advance()
    {
        if (next > text.Length)
        {
            HasCurrent = false;
            return;
        }

        var start = next;
        var end = text.IndexOfAny(Separators, start);
        end = end < 0 ? text.Length : end;
        next = end + 1;
        Current = new Subtag(text, start, end - start);
        HasCurrent = true;
        if (end == start)
        {
            Fail(
                "a subtag is empty; write a language such as de, then subtags with one - between them"
            );
        }
        else if (!Current.IsAlphanumeric)
        {
            Fail("only the letters a to z, digits and - may stand in a tag");
        }
        else if (end - start > LongestSubtag)
        {
            Fail("a subtag has at most eight characters");
        }
    }

    /// <summary>Stops at the current subtag.</summary>
    public void Fail(string reason)
    {
        Problem ??= new TagProblem(HasCurrent ? Current.Start : text.Length, reason);
        HasCurrent = false;
        next = text.Length + 1;
    }

    private static readonly char[] Separators = ['-', '_'];
}
