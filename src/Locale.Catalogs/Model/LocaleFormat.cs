namespace LocaleGen;

/// <summary>A format of locale files: how texts are read from it, found in it and written into it.</summary>
/// <remarks>All positions are in UTF-16 code units. No member throws, whatever a file holds.</remarks>
public abstract class LocaleFormat
{
    private protected LocaleFormat(string extension, MessageSyntax syntax)
    {
        Extension = extension;
        Syntax = syntax;
    }

    /// <summary>JSON (<c>.json</c>).</summary>
    public static LocaleFormat Json { get; } = new JsonFormat();

    /// <summary>RESX (<c>.resx</c>), the resources of .NET.</summary>
    public static LocaleFormat Resx { get; } =
        new ResxFormat(".resx", MessageSyntax.Composite, inFolders: false);

    /// <summary>RESW (<c>.resw</c>), the resources of Windows apps.</summary>
    public static LocaleFormat Resw { get; } =
        new ResxFormat(".resw", MessageSyntax.Icu, inFolders: true);

    /// <summary>All formats.</summary>
    public static EquatableList<LocaleFormat> All { get; } = new([Json, Resx, Resw]);

    /// <summary>How the names of its files end, with the dot: <c>.json</c>.</summary>
    public string Extension { get; }

    /// <summary>What its texts are written in unless a project says otherwise.</summary>
    public MessageSyntax Syntax { get; }

    /// <summary>The format that a file's name says; null where it says none that can be read.</summary>
    /// <param name="path">The path, or the name alone.</param>
    public static LocaleFormat? Find(string path) =>
        All.FirstOrDefault(format =>
            path.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The format that a file's name says; JSON where it says none.</summary>
    /// <param name="path">The path, or the name alone.</param>
    public static LocaleFormat Of(string path) => Find(path) ?? Json;

    /// <summary>Finds the locale and the group of a file in its path.</summary>
    /// <param name="path">Relative to the folder that groups are counted from, with either slash.</param>
    /// <param name="source">The tag of the source locale, which files without a locale of their own are of.</param>
    /// <param name="isLocale">Whether a tag names a locale that there is.</param>
    public abstract LocaleFilePath Locate(string path, string source, Func<string, bool> isLocale);

    /// <summary>Reads a file; takes linear time.</summary>
    /// <param name="text">The text of the file, with or without a byte order mark.</param>
    /// <param name="groupPrefix">What stands before every key: <see cref="LocaleFilePath.Prefix"/>.</param>
    /// <param name="syntax">What the texts are written in, where the file does not say it.</param>
    /// <returns>What could be read, with an error for what could not.</returns>
    public abstract LocaleFile Read(string text, string groupPrefix, MessageSyntax syntax);

    /// <summary>The place in the file of a piece of a text, through the escapes of the format.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="valueRange">The value as written: <see cref="LocaleEntry.ValueRange"/>.</param>
    /// <param name="range">The piece, in positions of the message.</param>
    public TextRange MapRange(string text, TextRange valueRange, TextRange range) =>
        PlacesOf(text, valueRange).Map(range);

    /// <summary>The places in the file of all code units of a text, for who asks more than once.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="valueRange">The value as written: <see cref="LocaleEntry.ValueRange"/>.</param>
    public abstract UnitPlaces PlacesOf(string text, TextRange valueRange);

    /// <summary>Writes new words so that they can stand within a value of the format.</summary>
    /// <param name="words">A piece of a message; no quotes or tags are put around it.</param>
    public abstract string Escape(string words);

    /// <summary>The same for words that take the place of a piece of a value, which may be written in a way of its own.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="valueRange">The value as written: <see cref="LocaleEntry.ValueRange"/>.</param>
    /// <param name="place">The piece as <see cref="MapRange"/> gives it.</param>
    /// <param name="words">What is to stand there instead.</param>
    public virtual string Escape(
        string text,
        TextRange valueRange,
        TextRange place,
        string words
    ) => Escape(words);

    /// <summary>
    /// Adds a key where the source has it: behind the key before it, else at the head of its group. The manner of the file
    /// stays as it is.
    /// </summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="groupPrefix">What stands before every key: <see cref="LocaleFilePath.Prefix"/>.</param>
    /// <param name="missing">The key, its text, and the keys it goes behind.</param>
    /// <returns>
    /// The new text of the file; null where the key cannot stand in it: the file has errors or another prefix, or has the
    /// key.
    /// </returns>
    public abstract string? InsertKey(string text, string groupPrefix, MissingKey missing);

    /// <summary>
    /// Takes a key out, with all that the file says of it, and groups that hold nothing else. What <see cref="InsertKey"/>
    /// added is gone without a trace.
    /// </summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="groupPrefix">What stands before every key: <see cref="LocaleFilePath.Prefix"/>.</param>
    /// <param name="key">The full key.</param>
    /// <returns>The new text of the file; null where it has errors, or no text under the key.</returns>
    public abstract string? RemoveKey(string text, string groupPrefix, string key);

    /// <summary>Gives a key another name within its group; all that the file says of it goes with it.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="groupPrefix">What stands before every key: <see cref="LocaleFilePath.Prefix"/>.</param>
    /// <param name="key">The full key.</param>
    /// <param name="newKey">The full key as it is to be.</param>
    /// <returns>
    /// The new text of the file; null where it has errors, no text under the key, the other key already, or where that
    /// belongs in another group.
    /// </returns>
    public abstract string? RenameKey(string text, string groupPrefix, string key, string newKey);

    /// <summary>Whether a file can say in which order the arguments of a text are parameters.</summary>
    public virtual bool DeclaresArguments => false;

    /// <summary>Declares the arguments of a text, in place of those that are declared.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="groupPrefix">What stands before every key: <see cref="LocaleFilePath.Prefix"/>.</param>
    /// <param name="key">The full key.</param>
    /// <param name="arguments">The arguments in parameter order.</param>
    /// <returns>The new text of the file; null where it has errors, no text under the key, or the format no declarations.</returns>
    public virtual string? DeclareArguments(
        string text,
        string groupPrefix,
        string key,
        IReadOnlyList<DeclaredArgument> arguments
    ) => null;

    /// <summary>Writes beside a text what a person is to look at; goes behind what stands there already.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="groupPrefix">What stands before every key: <see cref="LocaleFilePath.Prefix"/>.</param>
    /// <param name="key">The full key.</param>
    /// <param name="note">What to look at.</param>
    /// <returns>The new text of the file; null where there is no such key, the note is there, or the format has no place for it.</returns>
    public virtual string? MarkForReview(
        string text,
        string groupPrefix,
        string key,
        string note
    ) => null;
}
