namespace SlackBot.Wording;

/// <summary>A message in a language, which a tenant may reword.</summary>
/// <param name="Locale">A canonical tag.</param>
/// <param name="Key">The message's name, such as <c>alerts.firing</c>.</param>
internal readonly record struct WordingPlace(string Locale, string Key)
{
    /// <summary>Whether this version has the message and speaks the language.</summary>
    public bool IsKnown =>
        Strings.Catalog.TryFindKey(Key, out _) && Strings.Supported.Contains(Locale);

    /// <summary>Different for different places: no tag has a slash.</summary>
    public override string ToString() => $"{Locale}/{Key}";
}

/// <summary>A person who changed wording. Slack's ids mean something only within their installation.</summary>
internal sealed record Author(string Installation, string UserId);

/// <summary>A tenant's own text for a message in a language.</summary>
/// <param name="Text">Null where what is stored does not open.</param>
/// <param name="Version">Counts the changes at this place, resets included, from 1.</param>
internal sealed record Rewording(
    WordingPlace Place,
    string? Text,
    long Version,
    Author By,
    DateTimeOffset At
);

/// <summary>A change of a tenant's wording at a place.</summary>
/// <param name="Before">The text before; null for the built-in one, or for one that did not open.</param>
/// <param name="After">The text afterwards; null where the built-in one was put back, or for one that does not open.</param>
/// <param name="IsReset">Whether the built-in text was put back.</param>
internal sealed record RewordingChange(
    long Version,
    string? Before,
    string? After,
    bool IsReset,
    Author By,
    DateTimeOffset At
);
