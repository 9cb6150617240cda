namespace LocaleGen;

/// <summary>A BCP 47 language tag.</summary>
public sealed record LocaleTag(string Language, string? Script, string? Region)
{
    /// <summary>Reads a tag.</summary>
    public static bool TryParse(string? text, out LocaleTag? tag) => throw new NotImplementedException();
}
