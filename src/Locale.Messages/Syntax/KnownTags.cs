namespace LocaleGen;

/// <summary>The tags that every sink knows.</summary>
public static class KnownTags
{
    /// <summary>Bold.</summary>
    public const string Bold = "b";

    /// <summary>Italic.</summary>
    public const string Italic = "i";

    /// <summary>Struck through.</summary>
    public const string Strikethrough = "s";

    /// <summary>Code.</summary>
    public const string Code = "code";

    /// <summary>A line break.</summary>
    public const string LineBreak = "br";

    /// <summary>A link, whose address is the argument of the same name.</summary>
    public const string Link = "link";

    /// <summary>Whether a tag looks the same wherever it stands, so that it takes no address.</summary>
    public static bool IsFormatting(string name) =>
        name is Bold or Italic or Strikethrough or Code or LineBreak;
}
