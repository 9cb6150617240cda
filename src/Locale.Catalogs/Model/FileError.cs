namespace LocaleGen;

/// <summary>A fault of a locale file itself, not of a message in it.</summary>
/// <param name="Rule">Which rule it breaks.</param>
/// <param name="Range">Where, in UTF-16 code units of the file.</param>
/// <param name="Text">What is wrong and what to do, in one English sentence without a final full stop.</param>
public sealed record FileError(LocaleRule Rule, TextRange Range, string Text);
