using System.Text;

namespace LocaleGen;

/// <summary>Puts the record of a locale together from the sections in the pools.</summary>
internal sealed class RecordAssembler(BlockFile file)
{
    // By id, which is an ASCII letter. Threads that meet here make equal ones, and the first stays.
    private readonly SectionPool?[] pools = new SectionPool?[128];

    /// <summary>The record of a row, always the same.</summary>
    public LocaleRecord Record(LocaleRow row) => row.Assembled ?? row.Keep(Assemble(row));

    /// <summary>
    /// Strings sections together as <see cref="LocaleRecord.WriteTo"/> does, so that only it knows which there are.
    /// </summary>
    private LocaleRecord Assemble(LocaleRow row)
    {
        var start = new RecordWriter();
        start.WriteText(row.Tag);
        var content = new MemoryStream();
        Append(content, Encoding.UTF8.GetBytes(start.ToString()));
        foreach (var place in row.Places)
        {
            Append(content, Pool(place.Id).Section(place.Index).ToArray());
        }

        content.WriteByte((byte)RecordWriter.End);
        var reader = new RecordReader(content.GetBuffer().AsSpan(0, (int)content.Length));
        return LocaleRecord.Read(ref reader);
    }

    private SectionPool Pool(char id)
    {
        if (pools[id] is { } pool)
        {
            return pool;
        }

        pool = new SectionPool(file.Read(SectionPool.BlockName(id)));
        return Interlocked.CompareExchange(ref pools[id], pool, null) ?? pool;
    }

    private static void Append(MemoryStream content, byte[] bytes) =>
        content.Write(bytes, 0, bytes.Length);
}
