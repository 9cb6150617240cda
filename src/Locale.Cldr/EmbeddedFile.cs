namespace LocaleGen;

/// <summary>Opens the resources of this assembly.</summary>
internal static class EmbeddedFile
{
    /// <summary>A resource, or null where the assembly was built without it.</summary>
    public static BlockFile? TryOpen(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var content = new MemoryStream((int)stream.Length);
        stream.CopyTo(content);
        return new BlockFile(content.GetBuffer());
    }

    /// <summary>A resource that is always there.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static BlockFile Open(string name) =>
        TryOpen(name)
        ?? throw new FormatException($"Locale.Cldr was built without its resource {name}.");
}
