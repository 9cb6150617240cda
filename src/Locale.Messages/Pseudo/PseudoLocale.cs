namespace LocaleGen;

/// <summary>Locales that no one speaks: the source's texts changed so that what was forgotten shows.</summary>
/// <remarks>
/// The tags are those of CLDR. Only literal text is changed, never arguments, tags or formats; plural rules and formats
/// stay those of the source.
/// </remarks>
public static class PseudoLocale
{
    /// <summary>Letters with accents, a third longer, in brackets: shows what is not translated, cut off or put together.</summary>
    public const string Accented = "en-XA";

    /// <summary>Every word from right to left: shows layouts that do not mirror.</summary>
    public const string RightToLeft = "ar-XB";

    /// <summary>The pseudo-locales that names ask for, in a fixed order; <c>true</c> and <c>all</c> ask for both.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> names)
    {
        var asked = new HashSet<string>(names, StringComparer.OrdinalIgnoreCase);
        var all = asked.Contains("true") || asked.Contains("all");
        return new[] { Accented, RightToLeft }.Where(tag => all || asked.Contains(tag));
    }

    /// <summary>A message as a pseudo-locale has it.</summary>
    /// <exception cref="ArgumentException"><paramref name="tag"/> is none of them.</exception>
    public static Message Transform(Message message, string tag) =>
        tag switch
        {
            Accented => AccentedText.Bracket(LiteralMap.Change(message, AccentedText.Of)),
            RightToLeft => LiteralMap.Change(message, RightToLeftText.Of),
            _ => throw new ArgumentException($"'{tag}' is no pseudo-locale.", nameof(tag)),
        };
}
