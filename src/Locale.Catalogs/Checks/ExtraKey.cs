namespace LocaleGen;

/// <summary>A key that only a translation has.</summary>
/// <param name="Place">The key.</param>
/// <param name="Meant">The key of the source that the locale lacks and that was probably meant; null where there is none near.</param>
internal sealed record ExtraKey(KeyPlace Place, string? Meant);
