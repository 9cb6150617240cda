namespace LocaleGen;

/// <summary>A text of a file with its parsed message.</summary>
public sealed class CatalogEntry
{
    internal CatalogEntry(LocaleEntry entry, TagDeclarations declarations)
    {
        Entry = entry;
        Parsed = entry.Content.Parse(declarations);
        Uses = Parsed.Message is null
            ? EquatableList<ArgumentUse>.Empty
            : ArgumentUses.Of(Parsed.Message);
    }

    /// <summary>The text and its places.</summary>
    public LocaleEntry Entry { get; }

    /// <summary>Its tree or errors, in positions of the text; <see cref="CatalogFile.MapRange"/> finds them in the file.</summary>
    public ParsedMessage Parsed { get; }

    /// <summary>What the message does with arguments; nothing where it has an error.</summary>
    public EquatableList<ArgumentUse> Uses { get; }

    /// <summary>The full key.</summary>
    public string Key => Entry.Key;

    /// <summary>
    /// The text read by what the project and the source locale declare, as its file by itself does not know it; the entry
    /// itself where that makes no difference.
    /// </summary>
    public CatalogEntry WithTags(TagDeclarations declarations) =>
        MayHaveTags(declarations) ? new(Entry, declarations) : this;

    internal bool MayHaveTags(TagDeclarations declarations) =>
        Entry.Content.MayHaveTags && !declarations.For(Entry.Content).IsNone;
}

/// <summary>A locale file, read and parsed, as checks see it. Immutable.</summary>
public sealed class CatalogFile
{
    private readonly Lazy<int[]> lineEnds;
    private Dictionary<string, CatalogEntry>? byKey;

    private CatalogFile(
        string path,
        LocaleFilePath place,
        string text,
        string? encoding,
        LocaleFile file
    )
    {
        Path = path;
        Place = place;
        Text = text;
        Encoding = encoding;
        Format = LocaleFormat.Of(path);
        File = file;
        lineEnds = new(FindLineEnds);
        Entries = new(File.Entries.Select(entry => new CatalogEntry(entry, TagDeclarations.None)));
    }

    private CatalogFile(CatalogFile other, LocaleFile file, IEnumerable<CatalogEntry> entries)
    {
        Path = other.Path;
        Place = other.Place;
        Text = other.Text;
        Encoding = other.Encoding;
        Format = other.Format;
        File = file;
        lineEnds = other.lineEnds;
        Entries = new(entries);
    }

    /// <summary>The path as messages show it.</summary>
    public string Path { get; }

    /// <summary>Its locale and group.</summary>
    public LocaleFilePath Place { get; }

    /// <summary>The text of the file.</summary>
    public string Text { get; }

    /// <summary>The encoding it was read in, such as <c>utf-8</c>; null where nobody knows.</summary>
    public string? Encoding { get; }

    /// <summary>The format, as the path says.</summary>
    public LocaleFormat Format { get; }

    /// <summary>What the reader made of it.</summary>
    public LocaleFile File { get; }

    /// <summary>The texts with their messages, in order.</summary>
    public EquatableList<CatalogEntry> Entries { get; }

    /// <summary>Reads a file and parses its messages; never throws.</summary>
    /// <param name="path">The path as messages show it.</param>
    /// <param name="place">Its locale and group.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="encoding">The IANA name of the encoding it was read in, if known.</param>
    /// <param name="syntax">What its texts are written in; null for what is usual in its format.</param>
    public static CatalogFile Read(
        string path,
        LocaleFilePath place,
        string text,
        string? encoding = null,
        MessageSyntax? syntax = null
    )
    {
        var format = LocaleFormat.Of(path);
        return new(
            path,
            place,
            text,
            encoding,
            format.Read(text, place.Prefix, syntax ?? format.Syntax)
        );
    }

    /// <summary>A file that could not be read at all (LOC004): it has no texts, and nothing is said of what it lacks.</summary>
    /// <param name="path">The path as messages show it.</param>
    /// <param name="place">Its locale and group.</param>
    /// <param name="reason">Why, and what to do, in one English sentence without a final full stop.</param>
    public static CatalogFile Unreadable(string path, LocaleFilePath place, string reason) =>
        new(path, place, "", null, LocaleFile.Unreadable(reason));

    /// <summary>
    /// The file with its messages read by what the project and the source locale declare, as the file by itself does not
    /// know it; the file itself where that makes no difference.
    /// </summary>
    public CatalogFile WithTags(TagDeclarations declarations) =>
        declarations.Equals(TagDeclarations.None)
        || Entries.All(entry => !entry.MayHaveTags(declarations))
            ? this
            : new(this, File, Entries.Select(entry => entry.WithTags(declarations)));

    /// <summary>The text under a full key, or null.</summary>
    public CatalogEntry? Find(string key)
    {
        byKey ??= Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        return byKey.TryGetValue(key, out var entry) ? entry : null;
    }

    /// <summary>The text whose key or value a place lies in, or null.</summary>
    public CatalogEntry? FindAt(TextRange range) =>
        Entries.FirstOrDefault(entry =>
            Holds(entry.Entry.ValueRange, range) || Holds(entry.Entry.KeyRange, range)
        );

    /// <summary>Finds a piece of a message in the file.</summary>
    public TextRange MapRange(LocaleEntry entry, TextRange range) =>
        Format.MapRange(Text, entry.ValueRange, range);

    /// <summary>Writes words so that they can stand within a value of the file.</summary>
    public string Escape(string words) => Format.Escape(words);

    /// <summary>Writes words so that they can take the place of a piece of a value, in whatever way that is written.</summary>
    /// <param name="entry">The text.</param>
    /// <param name="place">The piece, in positions of the file: what <see cref="MapRange"/> gives.</param>
    /// <param name="words">What is to stand there instead.</param>
    public string Escape(LocaleEntry entry, TextRange place, string words) =>
        Format.Escape(Text, entry.ValueRange, place, words);

    /// <summary>A place as compilers write it: <c>Locales/de.json(4,31)</c>, line and column from 1.</summary>
    public string Describe(int position) => $"{Path}{PlaceOf(position)}";

    /// <summary>The line and column of a position of the file.</summary>
    public LinePlace PlaceOf(int position)
    {
        var found = Array.BinarySearch(lineEnds.Value, position);
        var line = found < 0 ? ~found : found;
        var start = line == 0 ? 0 : lineEnds.Value[line - 1] + 1;
        return new(line + 1, position - start + 1);
    }

    /// <summary>The file with one of its texts alone, to name places in it and keep little.</summary>
    public CatalogFile With(CatalogEntry entry) => new(this, LocaleFile.Empty, [entry]);

    private static bool Holds(TextRange outer, TextRange inner) =>
        outer.Start <= inner.Start && inner.End <= outer.End;

    private int[] FindLineEnds()
    {
        var ends = new List<int>();
        for (var end = Text.IndexOf('\n'); end >= 0; end = Text.IndexOf('\n', end + 1))
        {
            ends.Add(end);
        }

        return [.. ends];
    }
}
