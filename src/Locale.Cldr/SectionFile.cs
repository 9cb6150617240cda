namespace LocaleGen;

/// <summary>The resource that holds one kind of section for all locales, in chunks that are unpacked when asked for.</summary>
/// <remarks>
/// The block <see cref="IndexName"/> says for each locale in which chunk its section lies and where in it; a chunk is a
/// number of sections, each behind its length. Locales of one language mostly share a chunk, and often a section.
/// </remarks>
internal sealed class SectionFile
{
    /// <summary>The block that names the place of each locale's section.</summary>
    public const string IndexName = "locales";

    /// <summary>The locale whose section is that of all locales where they share one.</summary>
    public const string SharedLocale = "und";

    private readonly BlockFile file;
    private readonly Dictionary<string, (string Chunk, int Index)> places;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, byte[]> chunks =
        new(StringComparer.Ordinal);

    /// <summary>Reads the index.</summary>
    /// <exception cref="FormatException">The file is cut short or damaged.</exception>
    public SectionFile(BlockFile file)
    {
        this.file = file;
        var reader = new RecordReader(file.Read(IndexName));
        var count = reader.ReadNumber();
        places = new Dictionary<string, (string, int)>(count, StringComparer.OrdinalIgnoreCase);
        for (; count > 0; count--)
        {
            places.Add(reader.ReadText(), (reader.ReadText(), reader.ReadNumber()));
        }
    }

    /// <summary>Opens the section of exactly this locale; false where it has none.</summary>
    public bool TryOpen(string locale, out RecordReader section)
    {
        section = default;
        if (!places.TryGetValue(locale, out var place))
        {
            return false;
        }

        var reader = new RecordReader(chunks.GetOrAdd(place.Chunk, file.Read));
        for (var index = reader.ReadNumber(); index > 0; index--)
        {
            var bytes = reader.ReadBytes();
            if (place.Index-- == 0)
            {
                section = new RecordReader(bytes);
                return true;
            }
        }

        throw new FormatException($"The CLDR resource has no section for '{locale}'.");
    }
}
