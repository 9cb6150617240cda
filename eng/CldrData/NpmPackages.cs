using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace LocaleGen;

/// <summary>The installed npm packages.</summary>
internal sealed class NpmPackages
{
    private readonly string folder;

    private NpmPackages(string folder) => this.folder = folder;

    /// <summary>Installs exactly what the lock pins.</summary>
    /// <exception cref="DataException">npm is missing or failed.</exception>
    public static NpmPackages Install(string root)
    {
        var eng = Path.Combine(root, "eng");
        if (InstalledPackages.Match(eng))
        {
            return new NpmPackages(Path.Combine(eng, "node_modules"));
        }

        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        try
        {
            var start = new ProcessStartInfo(npm, "ci --no-audit --no-fund --loglevel=error")
            {
                WorkingDirectory = eng,
            };
            using var process = Process.Start(start)!;
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new DataException(
                    $"'npm ci' in eng/ failed with exit code {process.ExitCode}; its own message stands above."
                );
            }
        }
        catch (Win32Exception)
        {
            throw new DataException(
                "npm was not found: install Node.js (https://nodejs.org), so that npm is on the path."
            );
        }

        return new NpmPackages(Path.Combine(eng, "node_modules"));
    }

    /// <summary>Whether a package has a file.</summary>
    public bool Has(string path) => File.Exists(Path.Combine(folder, path));

    /// <summary>Opens a JSON file of a package and gives what <paramref name="select"/> takes from it.</summary>
    /// <exception cref="DataException">The file is missing, or not shaped as expected.</exception>
    public T Read<T>(string path, Func<JsonElement, T> select)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, path)));
            return select(document.RootElement);
        }
        catch (Exception error)
            when (error
                    is IOException
                        or JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
            )
        {
            throw new DataException(
                $"{path}: {error.Message} Was a package pinned whose shape this tool does not know?"
            );
        }
    }

    /// <summary>The version of a package.</summary>
    public string VersionOf(string package) =>
        Read($"{package}/package.json", json => json.GetProperty("version").GetString()!);

    /// <summary>A text file of a package.</summary>
    public string ReadText(string path) => File.ReadAllText(Path.Combine(folder, path));

    /// <summary>Whether a package holds a file.</summary>
    public bool Exists(string path) => File.Exists(Path.Combine(folder, path));
}
