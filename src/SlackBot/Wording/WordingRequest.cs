using SlackBot.Commands;
using SlackBot.Tenants;

namespace SlackBot.Wording;

/// <summary>What stands behind a verb: a message, perhaps a language, perhaps a text.</summary>
/// <param name="Key">The first word; empty where there is none.</param>
/// <param name="Locale">The supported tag that the second word is; null where it is another word, and so belongs to the text.</param>
/// <param name="LocaleWord">That word as it was typed.</param>
/// <param name="Text">The rest exactly as it was typed, but for white space around it.</param>
internal sealed record WordingRequest(string Key, string? Locale, string? LocaleWord, string Text)
{
    /// <summary>Takes apart what was typed.</summary>
    public static WordingRequest Parse(string arguments, SupportedLocales locales)
    {
        var (key, rest) = CommandWords.Split(arguments);
        var (word, text) = CommandWords.Split(rest);
        return locales.Find(word) is { } locale
            ? new(key, locale, word, text)
            : new(key, null, null, rest);
    }
}
