using System.Data.Common;
using Dapper;
using SlackBot.Storage;

namespace SlackBot.Wording.Store;

/// <summary>The tables <c>wordings</c>, what is in force, and <c>wording_changes</c>, everything that ever was.</summary>
internal sealed class WordingStore(Database database, WordingSeal seal)
{
    /// <summary>The tenants that have wording.</summary>
    public Task<IReadOnlyList<string>> TenantsAsync(CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<string>>(
            async connection =>
                (await connection.QueryAsync<string>(WordingQueries.Tenants)).AsList(),
            cancellationToken
        );

    /// <summary>All wording of a tenant.</summary>
    public Task<IReadOnlyList<Rewording>> AllAsync(
        string tenant,
        CancellationToken cancellationToken
    ) =>
        database.ReadAsync<IReadOnlyList<Rewording>>(
            async connection =>
                [
                    .. (
                        await connection.QueryAsync<WordingRow>(
                            WordingQueries.Current,
                            new { tenant }
                        )
                    ).Select(row => Opened(tenant, row)),
                ],
            cancellationToken
        );

    /// <summary>The latest changes at a place, the last one first.</summary>
    public Task<IReadOnlyList<RewordingChange>> ChangesAsync(
        string tenant,
        WordingPlace place,
        int most,
        CancellationToken cancellationToken
    ) =>
        database.ReadAsync<IReadOnlyList<RewordingChange>>(
            async connection =>
                [
                    .. (
                        await connection.QueryAsync<ChangeRow>(
                            WordingQueries.Changes,
                            new
                            {
                                tenant,
                                place.Locale,
                                place.Key,
                                most,
                            }
                        )
                    ).Select(row => seal.OpenChange(tenant, place, row)),
                ],
            cancellationToken
        );

    /// <summary>Stores a text, or with null puts the built-in one back, and notes the change; both or nothing.</summary>
    /// <returns>The version of the change.</returns>
    public Task<long> ChangeAsync(
        string tenant,
        WordingPlace place,
        string? text,
        Author by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) =>
        database.WriteAsync(
            async (connection, transaction) =>
            {
                var row = new
                {
                    tenant,
                    place.Locale,
                    place.Key,
                };
                var last = await connection.ExecuteScalarAsync<long>(
                    WordingQueries.LastVersion,
                    row,
                    transaction
                );
                var sealedBefore = await connection.ExecuteScalarAsync<byte[]?>(
                    WordingQueries.Text,
                    row,
                    transaction
                );
                var before = sealedBefore is null
                    ? null
                    : seal.OpenText(tenant, place, sealedBefore);
                var change = new RewordingChange(last + 1, before, text, text is null, by, at);
                await PutAsync(tenant, place, change, connection, transaction);
                await NoteAsync(tenant, place, change, connection, transaction);
                return change.Version;
            },
            cancellationToken
        );

    private Task<int> PutAsync(
        string tenant,
        WordingPlace place,
        RewordingChange change,
        DbConnection connection,
        DbTransaction transaction
    ) =>
        connection.ExecuteAsync(
            change.After is null ? WordingQueries.Remove : WordingQueries.Put,
            new
            {
                tenant,
                place.Locale,
                place.Key,
                text = change.After is null ? null : seal.CloseText(tenant, place, change.After),
                version = change.Version,
                change.By.UserId,
                change.By.Installation,
                at = StoredTime.Of(change.At),
            },
            transaction
        );

    private Task<int> NoteAsync(
        string tenant,
        WordingPlace place,
        RewordingChange change,
        DbConnection connection,
        DbTransaction transaction
    ) =>
        connection.ExecuteAsync(
            WordingQueries.AddChange,
            new
            {
                tenant,
                place.Locale,
                place.Key,
                version = change.Version,
                before = seal.CloseChange(tenant, place, change.Version, "before", change.Before),
                after = seal.CloseChange(tenant, place, change.Version, "after", change.After),
                change.By.UserId,
                change.By.Installation,
                at = StoredTime.Of(change.At),
            },
            transaction
        );

    private Rewording Opened(string tenant, WordingRow row)
    {
        var place = new WordingPlace(row.Locale, row.Key);
        return new(
            place,
            seal.OpenText(tenant, place, row.Text),
            row.Version,
            new(row.UpdatedIn, row.UpdatedBy),
            StoredTime.Parse(row.UpdatedAt)
        );
    }
}
