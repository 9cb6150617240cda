namespace LocaleGen;

/// <summary>What parsing a message gave.</summary>
/// <param name="Message">The tree, or null where the text has an error.</param>
/// <param name="Errors">The errors, in the order of their places; empty where there is a tree.</param>
public sealed record ParsedMessage(Message? Message, EquatableList<MessageError> Errors);

/// <summary>Reads ICU MessageFormat.</summary>
public static class MessageParser
{
    /// <summary>Reads a message.</summary>
    public static ParsedMessage Parse(string text) => throw new NotImplementedException();
}
