namespace SlackBot.Storage.Encryption;

/// <summary>The section <c>Encryption</c> of the settings.</summary>
internal sealed class EncryptionOptions
{
    public const string Section = "Encryption";

    /// <summary>Short for one key with the id <c>master</c>: base64 of 32 bytes.</summary>
    public string? MasterKey { get; set; }

    /// <summary>The first wraps the tenants' keys, all unwrap them.</summary>
    public List<MasterKeySetting> MasterKeys { get; set; } = [];
}

/// <summary>One of <c>Encryption:MasterKeys</c>.</summary>
internal sealed class MasterKeySetting
{
    /// <summary>The name that stands beside what the key has wrapped; it must not be given to another key.</summary>
    public string? Id { get; set; }

    /// <summary>Base64 of 32 bytes.</summary>
    public string? Key { get; set; }

    /// <summary>A file with base64 of 32 bytes.</summary>
    public string? KeyFile { get; set; }
}
