namespace LocaleGen;

/// <summary>Writes a <see cref="SectionFile"/>.</summary>
/// <param name="version">The version of CLDR.</param>
internal sealed class SectionFileWriter(string version)
{
    private readonly SortedDictionary<string, List<string>> chunks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Chunk, int Index)> known = new(
        StringComparer.Ordinal
    );
    private readonly List<(string Locale, string Chunk, int Index)> places = [];

    /// <summary>Adds the section of a locale; one that is there already, in any language, is stored once.</summary>
    public void Add(string locale, string section)
    {
        if (!known.TryGetValue(section, out var place))
        {
            var language = LocaleTag.Parse(locale).Language;
            if (!chunks.TryGetValue(language, out var chunk))
            {
                chunks.Add(language, chunk = []);
            }

            known.Add(section, place = (language, chunk.Count));
            chunk.Add(section);
        }

        places.Add((locale, place.Chunk, place.Index));
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        var file = new BlockFileWriter("", version, small: 64);
        var index = new RecordWriter();
        index.WriteNumber(places.Count);
        foreach (var (locale, chunk, place) in places)
        {
            index.WriteText(locale);
            index.WriteText(chunk);
            index.WriteNumber(place);
        }

        file.Add(SectionFile.IndexName, index);
        foreach (var (language, sections) in chunks)
        {
            var chunk = new RecordWriter();
            chunk.WriteNumber(sections.Count);
            sections.ForEach(chunk.WriteText);
            file.Add(language, chunk);
        }

        return file.ToBytes();
    }
}
