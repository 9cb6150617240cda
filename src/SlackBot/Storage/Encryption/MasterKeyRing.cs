namespace SlackBot.Storage.Encryption;

/// <summary>The master keys there are.</summary>
/// <param name="keys">At least one; the first wraps.</param>
internal sealed class MasterKeyRing(IReadOnlyList<MasterKey> keys) : IDisposable
{
    /// <summary>The key that wraps.</summary>
    public MasterKey First => keys[0];

    /// <summary>The key with the id, if it is there.</summary>
    public MasterKey? Find(string id) => keys.FirstOrDefault(key => key.Id == id);

    public void Dispose()
    {
        foreach (var key in keys)
        {
            key.Dispose();
        }
    }
}
