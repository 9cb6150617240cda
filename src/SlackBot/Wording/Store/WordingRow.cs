namespace SlackBot.Wording.Store;

/// <summary>A row of <c>wordings</c> without its tenant, as Dapper reads it; the text is sealed.</summary>
internal sealed record WordingRow(
    string Locale,
    string Key,
    byte[] Text,
    long Version,
    string UpdatedBy,
    string UpdatedIn,
    string UpdatedAt
);

/// <summary>A row of <c>wording_changes</c> without its tenant and place, as Dapper reads it; the texts are sealed.</summary>
internal sealed record ChangeRow(
    long Version,
    byte[]? Before,
    byte[]? After,
    string ChangedBy,
    string ChangedIn,
    string ChangedAt
);
