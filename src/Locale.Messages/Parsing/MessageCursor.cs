namespace LocaleGen;

/// <summary>A place in a message's text that only moves on, and the errors found on the way.</summary>
internal sealed class MessageCursor(string text, DeclaredTags tags)
{
    /// <summary>More errors than this help nobody; a text of a megabyte could have a hundred thousand.</summary>
    private const int MostErrors = 20;

    private readonly List<MessageError> errors = [];
    private readonly List<MessageError> notes = [];

    /// <summary>The whole text.</summary>
    public string Text => text;

    /// <summary>The next code unit to read.</summary>
    public int Position { get; set; }

    /// <summary>The tag that begins here, or null.</summary>
    public WrittenTag? Tag => TagSyntax.Match(text, Position, tags);

    /// <summary>How many tags are open here, outside of this branch too.</summary>
    public int OpenTags { get; set; }

    /// <summary>The last apostrophe that quotes a tag, if there is one.</summary>
    public int? QuotedTag { get; set; }

    /// <summary>How many branches are open here.</summary>
    public int Depth { get; set; }

    /// <summary>The apostrophe whose quoted text reaches to the end of the text, if there is one.</summary>
    public int? OpenQuote { get; set; }

    /// <summary>Whether all is read.</summary>
    public bool AtEnd => Position >= text.Length;

    /// <summary>The errors so far, in the order of their places.</summary>
    public EquatableList<MessageError> Errors => new(errors.OrderBy(error => error.Range.Start));

    /// <summary>What is accepted and still worth a word, in the order of its places.</summary>
    public EquatableList<MessageError> Notes =>
        notes.Count == 0
            ? EquatableList<MessageError>.Empty
            : new(notes.OrderBy(note => note.Range.Start));

    /// <summary>Whether the next code unit is this one.</summary>
    public bool At(char character) => Position < text.Length && text[Position] == character;

    /// <summary>Steps over a code unit if it is this one.</summary>
    public bool Take(char character)
    {
        var taken = At(character);
        if (taken)
        {
            Position++;
        }

        return taken;
    }

    /// <summary>Steps over code units as long as they are of a kind; the range may be empty.</summary>
    public TextRange TakeWhile(Func<char, bool> belongs)
    {
        var start = Position;
        while (Position < text.Length && belongs(text[Position]))
        {
            Position++;
        }

        return TextRange.Between(start, Position);
    }

    /// <summary>Steps over a name; the range is empty where there is none.</summary>
    public TextRange TakeName() => TakeWhile(PatternCharacters.IsNamePart);

    /// <summary>Steps over Pattern_White_Space.</summary>
    public void SkipWhiteSpace() => TakeWhile(PatternCharacters.IsWhiteSpace);

    /// <summary>A piece of the text.</summary>
    public string Slice(TextRange range) => text.Substring(range.Start, range.Length);

    /// <summary>Notes a syntax error.</summary>
    public void Report(MessageFault fault, TextRange range, string problem) =>
        Report(LocaleRules.SyntaxError, fault, range, problem);

    /// <summary>Notes an error.</summary>
    public void Report(
        LocaleRule rule,
        MessageFault fault,
        TextRange range,
        string problem,
        MessageFix? fix = null
    )
    {
        if (errors.Count < MostErrors)
        {
            errors.Add(new MessageError(rule, range, problem) { Fault = fault, Fix = fix });
        }
    }

    /// <summary>Notes what is accepted and still worth a word.</summary>
    public void Note(LocaleRule rule, TextRange range, string text, MessageFix? fix = null)
    {
        if (notes.Count < MostErrors)
        {
            notes.Add(new MessageError(rule, range, text) { Fix = fix });
        }
    }
}
