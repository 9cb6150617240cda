namespace LocaleGen;

/// <summary>A locale file, read and parsed, as checks see it. Immutable.</summary>
public sealed class CatalogFile
{
    private readonly Lazy<int[]> lineEnds;
    private readonly Func<EquatableList<CatalogEntry>>? readAgain;
    private EquatableList<CatalogEntry>? entries;
    private Dictionary<string, CatalogEntry>? byKey;
    private UnitPlaces? places;

    private CatalogFile(
        string path,
        LocaleFilePath place,
        string text,
        string? encoding,
        MessageSyntax syntax,
        LocaleFile file
    )
    {
        Path = path;
        Place = place;
        Text = text;
        Encoding = encoding;
        Format = LocaleFormat.Of(path);
        Syntax = syntax;
        File = file;
        lineEnds = LineEndsOf(text);
        entries = EntriesOf(file);
    }

    private CatalogFile(
        CatalogFile other,
        LocaleFile file,
        EquatableList<CatalogEntry>? entries,
        Func<EquatableList<CatalogEntry>>? readAgain = null
    )
    {
        Path = other.Path;
        Place = other.Place;
        Text = other.Text;
        Encoding = other.Encoding;
        Format = other.Format;
        Syntax = other.Syntax;
        File = file;
        lineEnds = other.lineEnds;
        this.entries = entries;
        this.readAgain = readAgain;
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

    /// <summary>What its texts are written in, where it does not say it itself.</summary>
    public MessageSyntax Syntax { get; }

    /// <summary>What the reader made of it.</summary>
    public LocaleFile File { get; }

    /// <summary>The texts with their messages, in order.</summary>
    public EquatableList<CatalogEntry> Entries => entries ??= readAgain!();

    /// <summary>Whether all of it could be read.</summary>
    public bool IsWhole =>
        File.Errors.Count == 0
        || File.Errors.All(error => error.Rule != LocaleRules.FileNotReadable);

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
        var known = syntax ?? format.Syntax;
        return new(path, place, text, encoding, known, format.Read(text, place.Prefix, known));
    }

    /// <summary>A file that could not be read at all (LOC004): it has no texts, and nothing is said of what it lacks.</summary>
    /// <param name="path">The path as messages show it.</param>
    /// <param name="place">Its locale and group.</param>
    /// <param name="reason">Why, and what to do, in one English sentence without a final full stop.</param>
    public static CatalogFile Unreadable(string path, LocaleFilePath place, string reason) =>
        new(path, place, "", null, default, LocaleFile.Unreadable(reason));

    /// <summary>
    /// The file with its messages read by what the project and the source locale declare, as the file by itself does not
    /// know it; the file itself where that makes no difference.
    /// </summary>
    public CatalogFile WithTags(TagDeclarations declarations) =>
        declarations.Equals(TagDeclarations.None)
        || Entries.All(entry => !entry.MayHaveTags(declarations))
            ? this
            : new(this, File, new(Entries.Select(entry => entry.WithTags(declarations))));

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
    public TextRange MapRange(LocaleEntry entry, TextRange range)
    {
        // A text with one fault often has more of them.
        var known = places;
        if (known?.Value != entry.ValueRange)
        {
            places = known = Format.PlacesOf(Text, entry.ValueRange);
        }

        return known.Map(range);
    }

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
    public CatalogFile With(CatalogEntry entry) =>
        new(this, LocaleFile.Empty, EquatableList<CatalogEntry>.Owning([entry]));

    /// <summary>
    /// The file without its texts, for whom names places in many files. Whoever asks for <see cref="Entries"/> after all has
    /// them read again, by what the file itself declares.
    /// </summary>
    public CatalogFile Outlined()
    {
        var (format, text, prefix, syntax) = (Format, Text, Place.Prefix, Syntax);
        return new(
            this,
            File.WithoutEntries(),
            null,
            () => EntriesOf(format.Read(text, prefix, syntax))
        );
    }

    private static EquatableList<CatalogEntry> EntriesOf(LocaleFile file)
    {
        var entries = new CatalogEntry[file.Entries.Count];
        for (var index = 0; index < entries.Length; index++)
        {
            entries[index] = new(file.Entries[index], TagDeclarations.None);
        }

        return EquatableList<CatalogEntry>.Owning(entries);
    }

    private static bool Holds(TextRange outer, TextRange inner) =>
        outer.Start <= inner.Start && inner.End <= outer.End;

    // Shared with outlines of the file, which must not hold on to the file itself.
    private static Lazy<int[]> LineEndsOf(string text) =>
        new(() =>
        {
            var ends = new List<int>();
            for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
            {
                ends.Add(end);
            }

            return [.. ends];
        });
}
