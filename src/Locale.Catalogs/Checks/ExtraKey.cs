namespace LocaleGen;

/// <summary>A key that only a translation has.</summary>
/// <param name="Entry">The text.</param>
/// <param name="Meant">The key of the source that the locale lacks and that was probably meant; null where there is none near.</param>
public sealed record ExtraKey(PlacedEntry Entry, string? Meant);
