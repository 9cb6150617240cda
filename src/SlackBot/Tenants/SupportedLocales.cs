using LocaleGen;

namespace SlackBot.Tenants;

/// <summary>The languages the bot speaks, and how people name them.</summary>
internal sealed class SupportedLocales
{
    private readonly LocaleMatcher matcher;
    private readonly Dictionary<string, string> byTag;
    private readonly Dictionary<string, string> byName;

    public SupportedLocales()
    {
        Tags = Strings.Supported;
        matcher = new LocaleMatcher(CldrData.Full.Tags, [.. Tags.Select(LocaleTag.Parse)]);
        byTag = Tags.ToDictionary(tag => tag, StringComparer.OrdinalIgnoreCase);
        byName = Tags.ToDictionary(NameOf, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The supported tags.</summary>
    public IReadOnlyList<string> Tags { get; }

    /// <summary>A language's name in itself, such as <c>Polski</c>.</summary>
    public static string NameOf(string tag) => Strings.For(tag).Locales.Name;

    /// <summary>The supported tag that is written so, in any case and with <c>_</c> too; null where there is none.</summary>
    public string? Find(string word) => byTag.GetValueOrDefault(word.Replace('_', '-'));

    /// <summary>The supported tag nearest to a tag, or the one of that language name; null where none is near.</summary>
    public string? Match(string tagOrName)
    {
        if ((Find(tagOrName) ?? byName.GetValueOrDefault(tagOrName)) is { } found)
        {
            return found;
        }

        var index = matcher.BestMatch(tagOrName.Replace('_', '-'));
        return index < 0 ? null : Tags[index];
    }

    /// <summary>Whether a language was not asked for by its tag or name, but is the nearest to what was.</summary>
    public bool IsNear(string asked, string tag) =>
        Find(asked) != tag && byName.GetValueOrDefault(asked) != tag;
}
