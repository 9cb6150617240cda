using System.Text;

namespace LocaleGen;

/// <summary>Collects the sections of records, equal ones once, and writes the index and the pools.</summary>
internal sealed class SectionPoolWriter
{
    private readonly SortedDictionary<char, List<string>> pools = [];
    private readonly List<LocaleRow> rows = [];

    /// <summary>Adds the record of a locale.</summary>
    public void Add(LocaleRecord record)
    {
        var writer = new RecordWriter();
        record.WriteTo(writer);
        var reader = new RecordReader(Encoding.UTF8.GetBytes(writer.ToString()));
        var tag = reader.ReadText();
        var places = new List<SectionPlace>();
        while (reader.TryReadSectionBytes(out var id, out var content))
        {
            places.Add(new SectionPlace(id, IndexOf(id, Encoding.UTF8.GetString(content))));
        }

        rows.Add(new LocaleRow(tag, [.. places]));
    }

    /// <summary>Adds the blocks to a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="listed">How many of the locales, from the first on, are listed.</param>
    public void WriteTo(BlockFileWriter file, int listed)
    {
        file.Add(BlockNames.Locales, Index(listed));
        foreach (var (id, sections) in pools)
        {
            var pool = new RecordWriter();
            pool.WriteNumber(sections.Count);
            sections.ForEach(pool.WriteText);
            file.Add(SectionPool.BlockName(id), pool);
        }
    }

    private RecordWriter Index(int listed)
    {
        var index = new RecordWriter();
        index.WriteNumber(listed);
        index.WriteNumber(rows.Count);
        foreach (var row in rows)
        {
            index.WriteText(row.Tag);
            index.WriteNumber(row.Places.Length);
            foreach (var place in row.Places)
            {
                index.WriteNumber(place.Id);
                index.WriteNumber(place.Index);
            }
        }

        return index;
    }

    private int IndexOf(char id, string content)
    {
        if (!pools.TryGetValue(id, out var pool))
        {
            pools.Add(id, pool = []);
        }

        var framed = new RecordWriter();
        framed.WriteSection(id, content);
        var section = framed.ToString();
        var index = pool.IndexOf(section);
        if (index < 0)
        {
            index = pool.Count;
            pool.Add(section);
        }

        return index;
    }
}
