using System.Security.Cryptography;
using SlackBot.Storage.Sqlite;

namespace SlackBot.Storage.Encryption;

/// <summary>The master key that the bot makes for itself where none is configured: <c>master.key</c> beside the database.</summary>
internal static class MasterKeyFile
{
    public const string FileName = "master.key";

    /// <summary>Makes a random key (mode 0600) unless there is one; a reader never sees half a file.</summary>
    /// <returns>Whether it was made here.</returns>
    public static bool Make(string path)
    {
        var key = RandomNumberGenerator.GetBytes(SealedBox.KeyBytes);
        var draft = $"{path}.{Guid.NewGuid():N}";
        try
        {
            using (var file = PrivateFiles.Create(draft))
            {
                using var writer = new StreamWriter(file, leaveOpen: true);
                writer.Write(Convert.ToBase64String(key) + "\n");
                writer.Flush();
                file.Flush(flushToDisk: true);
            }
            File.Move(draft, path, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was first: its key holds.
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(
                $"No master key is configured and {FileName} cannot be made beside the database: {e.Message}",
                e
            );
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
            File.Delete(draft);
        }
    }
}
