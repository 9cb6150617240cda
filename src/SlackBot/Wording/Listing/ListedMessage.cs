namespace SlackBot.Wording.Listing;

/// <summary>A message as a list shows it.</summary>
/// <param name="Text">What it says now; for a broken wording what is stored, null where that does not open.</param>
/// <param name="Rewording">The tenant's wording, or null for the built-in text.</param>
/// <param name="Breakage">Why the wording is not used; null where it is.</param>
internal sealed record ListedMessage(
    WordingPlace Place,
    string? Text,
    Rewording? Rewording,
    Breakage? Breakage
);
