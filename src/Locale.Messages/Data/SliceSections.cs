namespace LocaleGen;

/// <summary>Gives the bytes of a slice, which lie in the assembly and are never copied as a whole.</summary>
public delegate ReadOnlySpan<byte> SliceBytes();

/// <summary>Where a section lies in the bytes of a slice.</summary>
internal readonly record struct SlicePlace(char Id, int Start, int Length)
{
    /// <summary>The place of the section that was read last.</summary>
    public static SlicePlace Behind(in RecordReader reader, char id, int length) =>
        new(id, reader.Position - length, length);
}

/// <summary>The sections of one record in a slice.</summary>
internal sealed class SliceSections(SliceBytes slice, SlicePlace[] places) : ISectionSource
{
    /// <summary>Passes over a list of sections; gives where they lie.</summary>
    public static IReadOnlyList<SlicePlace> ReadPlaces(ref RecordReader reader)
    {
        var found = new List<SlicePlace>();
        while (reader.TryReadSectionBytes(out var id, out var content))
        {
            found.Add(SlicePlace.Behind(reader, id, content.Length));
        }

        return found;
    }

    public bool TryOpen(char id, out RecordReader section)
    {
        foreach (var place in places)
        {
            if (place.Id == id)
            {
                section = new RecordReader(slice().Slice(place.Start, place.Length));
                return true;
            }
        }

        section = default;
        return false;
    }
}
