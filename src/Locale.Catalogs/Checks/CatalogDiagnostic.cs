namespace LocaleGen;

/// <summary>What a check has to say.</summary>
/// <param name="Rule">Which rule speaks.</param>
/// <param name="File">The file it is about, or null where it is about the project.</param>
/// <param name="Range">Where, in UTF-16 code units of the file.</param>
/// <param name="Text">What is wrong and what to do, in one English sentence without a final full stop.</param>
public sealed record CatalogDiagnostic(
    LocaleRule Rule,
    CatalogFile? File,
    TextRange Range,
    string Text
)
{
    /// <summary>What a fixer needs to add the missing key, or null.</summary>
    public MissingKey? Missing { get; init; }
}

/// <summary>A key to add to a file.</summary>
/// <param name="Key">The full key.</param>
/// <param name="Message">The source text, to be translated.</param>
/// <param name="PreviousKey">The key before it in its group of the source; perhaps missing too. Null for the first.</param>
/// <param name="AfterKey">The nearest key before it in its group that the file has, or null.</param>
public sealed record MissingKey(string Key, string Message, string? PreviousKey, string? AfterKey);
