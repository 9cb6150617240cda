namespace LocaleGen;

/// <summary>The names of the blocks besides those of sections.</summary>
internal static class BlockNames
{
    /// <summary>The locales and where their sections lie.</summary>
    public const string Locales = "locales";

    /// <summary>The table of tags.</summary>
    public const string Tags = "tags";

    /// <summary>The numbering systems and their digits.</summary>
    public const string NumberingSystems = "numbering systems";

    /// <summary>What regions prefer.</summary>
    public const string Regions = "regions";
}
