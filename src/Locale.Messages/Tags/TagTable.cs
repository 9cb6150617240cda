namespace LocaleGen;

/// <summary>
/// What CLDR knows of locale tags: aliases, parents, likely subtags and how near languages are. Immutable.
/// </summary>
/// <remarks>
/// The full table knows every language of CLDR. A slice (<see cref="SliceFor"/>) knows what its locales need: it matches any
/// tag to them, and finds their ancestors, as the full table does; of other tags it may know nothing.
/// </remarks>
public sealed class TagTable
{
    private readonly byte[] bytes;

    /// <summary>Made when it is first needed: a process that asks only for what it supports never needs it.</summary>
    private TagData? data;

    /// <summary>Makes the table of CLDR's rows.</summary>
    /// <exception cref="FormatException">A row is of a shape that CLDR did not have when this was written.</exception>
    public TagTable(TagRows rows)
        : this(TagDataBuilder.Build(rows)) { }

    private TagTable(TagData data)
    {
        this.data = data;
        bytes = data.Bytes;
    }

    private TagTable(byte[] bytes) => this.bytes = bytes;

    internal TagData Data => data ??= new TagData(bytes);

    /// <summary>
    /// The tag with replaced codes exchanged for the ones in use (UTS #35, Part 1, Annex C): <c>iw</c> → <c>he</c>,
    /// <c>sh</c> → <c>sr-Latn</c>, <c>hy-SU</c> → <c>hy-AM</c>. Extensions stay as they are.
    /// </summary>
    public LocaleTag Canonicalize(LocaleTag tag)
    {
        var canonical = TagCanonicalizer.Canonicalize(Data, tag);
        return canonical.Matches(tag) ? tag : canonical.ToTag(tag.Extensions);
    }

    /// <summary>
    /// The tag with the likely language, script and region where it has none (UTS #35, Part 1, Likely Subtags):
    /// <c>zh-TW</c> → <c>zh-Hant-TW</c>. A language that is not known stays as it is. Canonical first.
    /// </summary>
    public LocaleTag Maximize(LocaleTag tag)
    {
        var canonical = TagCanonicalizer.Canonicalize(Data, tag);
        return (canonical with { Core = Likely.Maximize(Data, canonical.Core) }).ToTag(
            tag.Extensions
        );
    }

    /// <summary>
    /// The shortest tag that <see cref="Maximize"/> makes the same of, a region rather than a script left where either
    /// would do (UTS #35, Part 1, Likely Subtags, "favor region"): <c>zh-Hant-TW</c> → <c>zh-TW</c>.
    /// </summary>
    public LocaleTag Minimize(LocaleTag tag)
    {
        var canonical = TagCanonicalizer.Canonicalize(Data, tag);
        return (canonical with { Core = Likely.Minimize(Data, canonical.Core) }).ToTag(
            tag.Extensions
        );
    }

    /// <summary>
    /// The tag itself and then its parents, nearest first, without root (UTS #35, Part 1, Parent Locales): <c>es-MX</c>,
    /// <c>es-419</c>, <c>es</c>. Extensions are left out; a parent never has another script.
    /// </summary>
    /// <remarks>
    /// Where CLDR's data of a language stands under tags with a script, the ancestors have it too: <c>zh-TW</c>,
    /// <c>zh-Hant-TW</c>, <c>zh-Hant</c>. The forms without aliases come behind the tag as it was given: <c>iw</c>, <c>he</c>.
    /// </remarks>
    public IEnumerable<LocaleTag> Ancestry(LocaleTag tag) => TagAncestry.Of(Data, tag);

    /// <summary>The part of this table that a project with these locales needs.</summary>
    public TagTable SliceFor(IReadOnlyCollection<LocaleTag> supported) =>
        new(TagSlicer.Slice(Data, supported));

    /// <summary>Writes the table, to be read by <see cref="Read"/>.</summary>
    public void WriteTo(RecordWriter writer)
    {
        var text = new char[bytes.Length];
        for (var index = 0; index < text.Length; index++)
        {
            text[index] = (char)bytes[index];
        }

        writer.WriteText(new string(text));
    }

    /// <summary>Reads a table; nothing is unpacked, so that it costs the same however much is in it.</summary>
    /// <remarks>Whether the tables are whole is seen at their first use, which throws <see cref="FormatException"/> if not.</remarks>
    /// <exception cref="FormatException">The data is cut short.</exception>
    public static TagTable Read(ref RecordReader reader) => new(reader.ReadBytes().ToArray());
}
