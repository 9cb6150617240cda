namespace SlackBot.Storage;

/// <summary>The storage cannot be used as it is: the message says why and what to do about it, and never holds a secret.</summary>
internal sealed class StorageException : Exception
{
    public StorageException(string message)
        : base(message) { }

    public StorageException(string message, Exception cause)
        : base(message, cause) { }
}
