namespace SlackBot.Storage;

/// <summary>Where a sealed text belongs; it opens nowhere else.</summary>
internal readonly record struct CipherPlace(string Tenant, string Table, string Row, string Column);

/// <summary>Seals what a tenant entrusts to the bot under a key of its own.</summary>
internal interface ITenantCipher
{
    /// <summary>The text as it is stored.</summary>
    byte[] Seal(CipherPlace place, string text);

    /// <summary>The text again.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">It was sealed for another place, or was changed.</exception>
    string Open(CipherPlace place, byte[] sealedText);
}
