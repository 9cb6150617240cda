using System.Security.Cryptography;
using SlackBot.Storage.Sqlite;

namespace SlackBot.Simulator.Demo;

/// <summary>The secret with which the simulator signs and the bot verifies: made once, kept in a file beside the database.</summary>
internal static class DemoSecretFile
{
    public const string FileName = "demo-signing-secret";

    private const int SecretBytes = 32;

    /// <summary>Reads the secret, or makes it (mode 0600) where there is none; a reader never sees half a file.</summary>
    /// <exception cref="DemoException">The file can be neither read nor made, or holds no secret.</exception>
    public static string ReadOrMake(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            PrivateFiles.MakeFolder(folder, "The folder of Storage:ConnectionString");
            if (!File.Exists(path))
            {
                Make(path);
            }

            var secret = File.ReadAllText(path).Trim();
            return secret.Length == SecretBytes * 2
                ? secret
                : throw new DemoException(
                    $"{FileName} beside the database is damaged. Delete it: the next start makes a new one."
                );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DemoException(
                $"{FileName} beside the database can be neither read nor made: {e.Message}",
                e
            );
        }
    }

    private static void Make(string path)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        try
        {
            using (var writer = new StreamWriter(PrivateFiles.Create(draft)))
            {
                writer.Write(
                    RandomNumberGenerator.GetHexString(SecretBytes * 2, lowercase: true) + "\n"
                );
            }

            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was first: its secret holds.
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
