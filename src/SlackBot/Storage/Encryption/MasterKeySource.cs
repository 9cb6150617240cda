using Microsoft.Extensions.Options;
using SlackBot.Storage.Sqlite;

namespace SlackBot.Storage.Encryption;

/// <summary>Takes the master keys from the settings, or from the file beside the database.</summary>
internal sealed partial class MasterKeySource(
    IOptions<EncryptionOptions> options,
    SqliteFile database,
    ILogger<MasterKeySource> logger
)
{
    const string Short = $"{EncryptionOptions.Section}:{nameof(EncryptionOptions.MasterKey)}";

    const string List = $"{EncryptionOptions.Section}:{nameof(EncryptionOptions.MasterKeys)}";

    /// <param name="wrappedBy">The ids of the keys that the database needs: where there are any, no new key is made.</param>
    /// <exception cref="StorageException">A setting is no key, or the file is missing; names the setting, never a value.</exception>
    public MasterKeyRing Load(IReadOnlyCollection<string> wrappedBy)
    {
        var given = options.Value;
        if (given.MasterKey is not null && given.MasterKeys.Count > 0)
        {
            throw new StorageException(
                $"{Short} is short for {List} with one key: give one or the other."
            );
        }
        if (given.MasterKey is not null)
        {
            return new([new(MasterKey.DefaultId, MasterKeyText.Parse(given.MasterKey, Short))]);
        }
        return new(given.MasterKeys.Count > 0 ? Listed(given.MasterKeys) : [Own(wrappedBy)]);
    }

    List<MasterKey> Listed(List<MasterKeySetting> settings)
    {
        var keys = new List<MasterKey>();
        foreach (var (index, setting) in settings.Index())
        {
            var name = $"{List}:{index}";
            if (string.IsNullOrWhiteSpace(setting.Id))
            {
                throw new StorageException($"{name}:Id is missing.");
            }
            if (keys.Any(key => key.Id == setting.Id))
            {
                throw new StorageException($"{name}:Id is the same as that of an earlier key.");
            }
            keys.Add(new(setting.Id, Bytes(setting, name)));
        }
        return keys;
    }

    byte[] Bytes(MasterKeySetting setting, string name) =>
        setting switch
        {
            { Key: { } key, KeyFile: null } => MasterKeyText.Parse(key, $"{name}:Key"),
            { Key: null, KeyFile: { } file } => FromFile(file, $"{name}:KeyFile"),
            _ => throw new StorageException($"{name} needs either Key or KeyFile."),
        };

    MasterKey Own(IReadOnlyCollection<string> wrappedBy)
    {
        var path = Path.Combine(database.Folder, MasterKeyFile.FileName);
        if (!File.Exists(path))
        {
            if (wrappedBy.Count > 0)
            {
                throw new StorageException(
                    $"The database needs the master key {Quoted.List(wrappedBy)}, but neither {Short} nor {List} is set "
                        + $"and there is no {MasterKeyFile.FileName} beside the database. Restore it from a backup."
                );
            }
            if (MasterKeyFile.Make(path))
            {
                LogMade(MasterKeyFile.FileName);
            }
        }
        var name = $"{MasterKeyFile.FileName} beside the database";
        return new(MasterKey.DefaultId, FromFile(path, name));
    }

    byte[] FromFile(string path, string name)
    {
        var key = MasterKeyText.Read(path, name);
        if (PrivateFiles.IsReadableByOthers(path))
        {
            LogReadable(name);
        }
        return key;
    }

    [LoggerMessage(
        LogLevel.Warning,
        "No master key is configured, so a random one was made in {File} beside the database. Back it up, apart from the database: without it nothing that is encrypted can be read again"
    )]
    partial void LogMade(string file);

    [LoggerMessage(
        LogLevel.Warning,
        "{Name}: the key file can be read by others than its owner. Set its mode to 0600"
    )]
    partial void LogReadable(string name);
}
