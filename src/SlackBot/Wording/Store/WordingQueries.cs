namespace SlackBot.Wording.Store;

/// <summary>The statements of <see cref="WordingStore"/>; each names the tenant, but for the list of tenants itself.</summary>
internal static class WordingQueries
{
    private const string At = "tenant = @tenant AND locale = @Locale AND key = @Key";

    public const string Tenants = "SELECT DISTINCT tenant FROM wordings";

    public const string Current = """
        SELECT locale, key, text, version, updated_by, updated_in, updated_at FROM wordings WHERE tenant = @tenant
        """;

    public const string Text = $"SELECT text FROM wordings WHERE {At}";

    public const string LastVersion =
        $"SELECT COALESCE(MAX(version), 0) FROM wording_changes WHERE {At}";

    public const string Put = """
        INSERT INTO wordings (tenant, locale, key, text, version, updated_by, updated_in, updated_at)
        VALUES (@tenant, @Locale, @Key, @text, @version, @UserId, @Installation, @at)
        ON CONFLICT (tenant, locale, key) DO UPDATE
        SET text = excluded.text, version = excluded.version, updated_by = excluded.updated_by,
            updated_in = excluded.updated_in, updated_at = excluded.updated_at
        """;

    public const string Remove = $"DELETE FROM wordings WHERE {At}";

    public const string AddChange = """
        INSERT INTO wording_changes
            (tenant, locale, key, version, before, after, changed_by, changed_in, changed_at)
        VALUES (@tenant, @Locale, @Key, @version, @before, @after, @UserId, @Installation, @at)
        """;

    public const string Changes = $"""
        SELECT version, before, after, changed_by, changed_in, changed_at FROM wording_changes
        WHERE {At} ORDER BY version DESC LIMIT @most
        """;
}
