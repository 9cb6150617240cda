using System.Globalization;
using System.Security.Cryptography;
using SlackBot.Storage;

namespace SlackBot.Wording.Store;

/// <summary>Seals a tenant's texts for the rows they stand in, and opens them.</summary>
internal sealed class WordingSeal(ITenantCipher cipher)
{
    /// <summary>The text of a row of <c>wordings</c>.</summary>
    public byte[] CloseText(string tenant, WordingPlace place, string text) =>
        cipher.Seal(TextAt(tenant, place), text);

    /// <summary>The text again; null where it does not open, since one damaged row must not stop the others.</summary>
    public string? OpenText(string tenant, WordingPlace place, byte[] sealedText) =>
        Open(TextAt(tenant, place), sealedText);

    /// <summary>A text of a row of <c>wording_changes</c>; null stays null.</summary>
    /// <param name="column"><c>before</c> or <c>after</c>.</param>
    public byte[]? CloseChange(
        string tenant,
        WordingPlace place,
        long version,
        string column,
        string? text
    ) => text is null ? null : cipher.Seal(ChangeAt(tenant, place, version, column), text);

    /// <summary>The row as a change; a text that does not open is null, as one that is not there.</summary>
    public RewordingChange OpenChange(string tenant, WordingPlace place, ChangeRow row)
    {
        return new(
            row.Version,
            Text("before", row.Before),
            Text("after", row.After),
            row.After is null,
            new(row.ChangedIn, row.ChangedBy),
            StoredTime.Parse(row.ChangedAt)
        );

        string? Text(string column, byte[]? sealedText) =>
            sealedText is null
                ? null
                : Open(ChangeAt(tenant, place, row.Version, column), sealedText);
    }

    private string? Open(CipherPlace place, byte[] sealedText)
    {
        try
        {
            return cipher.Open(place, sealedText);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static CipherPlace TextAt(string tenant, WordingPlace place) =>
        new(tenant, "wordings", place.ToString(), "text");

    private static CipherPlace ChangeAt(
        string tenant,
        WordingPlace place,
        long version,
        string column
    ) =>
        new(
            tenant,
            "wording_changes",
            string.Create(CultureInfo.InvariantCulture, $"{place}/{version}"),
            column
        );
}
