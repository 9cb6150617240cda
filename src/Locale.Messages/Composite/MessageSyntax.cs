namespace LocaleGen;

/// <summary>The languages that texts are written in.</summary>
public enum MessageSyntax : byte
{
    /// <summary>ICU MessageFormat: <c>{count, plural, one {# file} other {# files}}</c>.</summary>
    Icu,

    /// <summary>The composite format strings of <c>string.Format</c>: <c>{0} of {1:N0}</c>.</summary>
    Composite,

    /// <summary>Nothing but text: a brace is a brace.</summary>
    Plain,
}

/// <summary>The names of <see cref="MessageSyntax"/> in project files.</summary>
public static class MessageSyntaxes
{
    /// <summary>All names, as an error shows them.</summary>
    public const string Names = "icu, composite or plain";

    /// <summary>The syntax of a name, in any case; null where there is none.</summary>
    public static MessageSyntax? Find(string name) =>
        name.Trim().ToLowerInvariant() switch
        {
            "icu" => MessageSyntax.Icu,
            "composite" => MessageSyntax.Composite,
            "plain" => MessageSyntax.Plain,
            _ => null,
        };
}
