namespace LocaleGen;

/// <summary>Writes a file whole or not at all: whoever reads it meanwhile sees the old one or the new one.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file; an existing one keeps its permissions, and a link keeps leading to it.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, byte[] bytes)
    {
        var target = File.Exists(path)
            ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path
            : path;
        var temporary = Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(target))!,
            $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp"
        );
        try
        {
            File.WriteAllBytes(temporary, bytes);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
