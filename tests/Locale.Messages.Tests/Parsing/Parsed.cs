namespace LocaleGen;

/// <summary>Parses for a test that knows whether its text is right.</summary>
internal static class Parsed
{
    public static EquatableList<MessagePart> Parts(string text)
    {
        var parsed = MessageParser.Parse(text);
        Assert.Empty(parsed.Errors);
        return parsed.Message!.Parts;
    }

    public static TPart Only<TPart>(string text)
        where TPart : MessagePart => Assert.IsType<TPart>(Assert.Single(Parts(text)));

    public static MessageError Error(string text)
    {
        var parsed = MessageParser.Parse(text);
        Assert.Null(parsed.Message);
        return parsed.Errors[0];
    }

    /// <summary>The piece of a text that a range names.</summary>
    public static string At(string text, TextRange range) =>
        text.Substring(range.Start, range.Length);
}
