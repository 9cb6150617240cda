using System.Security.Cryptography;
using System.Text;

namespace SlackBot.Storage.Schema;

/// <summary>One numbered step of the schema.</summary>
/// <param name="Version">From 1, without gaps.</param>
/// <param name="Up">The statements that take the step, with LF line ends.</param>
/// <param name="Down">The statements that take it back.</param>
internal sealed record Migration(int Version, string Name, string Up, string Down)
{
    /// <summary>SHA-256 of <see cref="Up"/>, in hexadecimal: a step that was taken somewhere must not change any more.</summary>
    public string Checksum { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Up)));

    public override string ToString() => $"{Version:0000}_{Name}";
}

/// <summary>A step as the database remembers it.</summary>
internal sealed record AppliedMigration(
    long Version,
    string Name,
    string Checksum,
    string AppliedAt
)
{
    public override string ToString() => $"{Version:0000}_{Name}";
}
