namespace LocaleGen;

/// <summary>A key to add to a file.</summary>
/// <param name="Key">The full key.</param>
/// <param name="Message">The source text, to be translated.</param>
/// <param name="PreviousKey">The key before it in its group of the source; perhaps missing too. Null for the first.</param>
/// <param name="AfterKey">The nearest key before it in its group that the file has, or null.</param>
public sealed record MissingKey(string Key, string Message, string? PreviousKey, string? AfterKey);
