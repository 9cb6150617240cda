namespace LocaleGen;

/// <summary>What parsing a message gave.</summary>
/// <param name="Message">The tree, or null where the text has an error.</param>
/// <param name="Errors">The errors, in the order of their places; empty where there is a tree.</param>
public sealed record ParsedMessage(Message? Message, EquatableList<MessageError> Errors)
{
    /// <summary>
    /// What is accepted, as ICU does, and still worth a word: by rules that are no errors, in the order of its places. Empty
    /// where there are errors.
    /// </summary>
    public EquatableList<MessageError> Notes { get; init; } = EquatableList<MessageError>.Empty;

    /// <summary>What the text is written in.</summary>
    public MessageSyntax Syntax { get; init; }

    /// <summary>What could be understood of a text with errors, where its structure is whole; what is wrong in it is left as is.</summary>
    internal Message? Draft { get; init; }
}

/// <summary>Reads messages: ICU MessageFormat, and what else <see cref="MessageSyntax"/> names.</summary>
/// <remarks>
/// The grammar of the first is that of ICU's MessagePattern with its default apostrophe mode. Stricter than ICU: selectors may not
/// repeat, a plural's words must be categories of CLDR, and a style may not be empty. Every text is answered, whatever it
/// holds, in time that grows with its length.
/// </remarks>
public static class MessageParser
{
    /// <summary>How deep branches may stand in branches.</summary>
    public const int DeepestNesting = 100;

    /// <summary>Reads a message in which every <c>&lt;</c> is text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ParsedMessage Parse(string text) => Parse(text, DeclaredTags.None);

    /// <summary>Reads a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="tags">The tags that are markup in it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ParsedMessage Parse(string text, DeclaredTags tags)
    {
        if (
            PlainText.Find(text ?? throw new ArgumentNullException(nameof(text)), tags) is { } plain
        )
        {
            return plain;
        }

        var cursor = new MessageCursor(text, tags);
        var message = MessageReader.Read(cursor, MessageContext.Whole);
        var errors = cursor.Errors;
        return errors.Count == 0
            ? new ParsedMessage(message, errors) { Notes = cursor.Notes }
            : new ParsedMessage(null, errors) { Draft = message };
    }

    /// <summary>Reads a text in one of the languages that there are.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tags">The tags that are markup in it; only ICU MessageFormat has tags.</param>
    /// <param name="syntax">What it is written in.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ParsedMessage Parse(string text, DeclaredTags tags, MessageSyntax syntax)
    {
        if (syntax == MessageSyntax.Icu)
        {
            return Parse(text, tags);
        }

        var cursor = new MessageCursor(
            text ?? throw new ArgumentNullException(nameof(text)),
            DeclaredTags.None
        );
        var message =
            syntax == MessageSyntax.Composite ? new CompositeReader(cursor).Read()
            : text.Length == 0 ? Message.Empty
            : new Message(new([new TextPart(text) { Range = new TextRange(0, text.Length) }]));
        var errors = cursor.Errors;
        return errors.Count == 0
            ? new ParsedMessage(message, errors) { Notes = cursor.Notes, Syntax = syntax }
            : new ParsedMessage(null, errors) { Syntax = syntax };
    }
}
