namespace SlackBot.Alerts.Store;

/// <summary>The statements of <see cref="AlertStore"/>; each names the tenant.</summary>
internal static class AlertQueries
{
    private const string Columns = """
        number, severity, status, starts_at AS StartsAt, last_seen_at AS LastSeenAt, count, fixture, arguments, title, text
        """;

    /// <summary>Gives the last of <c>@count</c> new numbers, or nothing where <c>@limit</c> open alerts would be exceeded.</summary>
    public const string TakeNumbers = """
        INSERT INTO alert_counters (tenant, last_number, open_alerts)
        SELECT @tenant, @count, @count WHERE @count <= @limit
        ON CONFLICT (tenant) DO UPDATE
        SET last_number = alert_counters.last_number + @count, open_alerts = alert_counters.open_alerts + @count
        WHERE alert_counters.open_alerts + @count <= @limit
        RETURNING last_number
        """;

    public const string CountOpen = """
        SELECT open_alerts FROM alert_counters WHERE tenant = @tenant
        """;

    public const string Add = """
        INSERT INTO alerts
            (tenant, number, severity, status, starts_at, last_seen_at, count, fixture, arguments, title, text)
        VALUES
            (@tenant, @Number, @Severity, @Status, @StartsAt, @LastSeenAt, @Count, @Fixture, @Arguments, @Title, @Text)
        """;

    public const string Find = $"""
        SELECT {Columns} FROM alerts WHERE tenant = @tenant AND number = @number
        """;

    public const string Open = $"""
        SELECT {Columns} FROM alerts WHERE tenant = @tenant AND status <> 3
        ORDER BY severity DESC, starts_at DESC, number DESC
        LIMIT @length OFFSET @offset
        """;

    public const string Counts = """
        SELECT
            COUNT(*) FILTER (WHERE status = 1) AS Firing,
            COUNT(*) FILTER (WHERE status = 2) AS Acknowledged,
            COUNT(*) FILTER (WHERE severity = 4) AS Critical,
            COUNT(*) FILTER (WHERE severity = 3) AS Error,
            COUNT(*) FILTER (WHERE severity = 2) AS Warning,
            COUNT(*) FILTER (WHERE severity = 1) AS Info
        FROM alerts WHERE tenant = @tenant AND status <> 3
        """;
}
