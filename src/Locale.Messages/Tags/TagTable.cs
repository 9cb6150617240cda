namespace LocaleGen;

/// <summary>Aliases, parents, likely subtags and match distances.</summary>
public sealed class TagTable
{
    /// <summary>The tag itself, its parents by CLDR, nearest first; without root.</summary>
    public IEnumerable<LocaleTag> Ancestry(LocaleTag tag) => throw new NotImplementedException();

    internal void WriteTo(RecordWriter writer) => throw new NotImplementedException();

    internal static TagTable Read(ref RecordReader reader) => throw new NotImplementedException();
}
