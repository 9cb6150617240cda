namespace LocaleGen;

/// <summary>Reads locale files in JSON.</summary>
/// <remarks>
/// <code>
/// { "@@locale": "en",
///   "alerts": { "firing": "{count} alerts", "@firing": { "description": "…", "args": { "count": "Number" } } },
///   "alerts.title": "Alerts" }
/// </code>
/// Groups are objects, dots, or both. Comments and trailing commas are tolerated.
/// </remarks>
public static class JsonLocaleReader
{
    /// <summary>The most UTF-16 code units that a file may have.</summary>
    public const int MaximumLength = 16_000_000;

    /// <summary>Reads a file; takes linear time and never throws.</summary>
    /// <param name="text">The text of the file, with or without a byte order mark.</param>
    /// <param name="groupPrefix">What stands before every key: <see cref="LocaleFilePath.Prefix"/>.</param>
    /// <returns>
    /// What could be read, with an error for what could not. The places are in UTF-16 code units of
    /// <paramref name="text"/>.
    /// </returns>
    public static LocaleFile Read(string text, string groupPrefix)
    {
        var errors = new FileErrorList(text);
        if (text.Length > MaximumLength)
        {
            var limit =
                $"The file has {text.Length} characters, and {MaximumLength} are read: split it into groups, such as de/alerts.json";
            errors.Add(default, limit);
            return new LocaleFile([], [], [], errors.InOrder(), default);
        }

        var root = new JsonReader(text, errors).ReadRoot();
        var members = new LocaleMembers(text, errors);
        if (root is not null)
        {
            members.AddRoot(root, groupPrefix);
        }

        return members.ToFile(new TextRange(root?.Range.Start ?? 0, root is null ? 0 : 1));
    }
}
