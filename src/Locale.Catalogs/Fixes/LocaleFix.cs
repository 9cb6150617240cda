namespace LocaleGen;

/// <summary>What would mend a locale file, or several.</summary>
/// <remarks>
/// Checks say what to change and programs apply it: an editor's light bulb, and <c>locale check --fix</c>. What is to be
/// changed is named by key where that is enough, so that several fixes of one file do not get in each other's way.
/// </remarks>
/// <param name="Title">What it does, as a menu says it: <c>Add 'few' and 'many'</c>.</param>
/// <param name="Changes">The changes in the order in which they are applied.</param>
public sealed record LocaleFix(string Title, EquatableList<LocaleChange> Changes)
{
    /// <summary>A fix of one change.</summary>
    public static LocaleFix Of(string title, LocaleChange change) => new(title, new([change]));
}

/// <summary>One change of one file.</summary>
/// <param name="Path">The file, as <see cref="CatalogFile.Path"/> has it.</param>
public abstract record LocaleChange(string Path)
{
    /// <summary>What stands before every key of the file: <see cref="LocaleFilePath.Prefix"/>.</summary>
    public string Prefix { get; init; } = "";
}

/// <summary>Writes something else in a place of a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Range">The place, in UTF-16 code units of the file as it was checked.</param>
/// <param name="Text">What stands there then, with the escapes of the file's format.</param>
public sealed record TextChange(string Path, TextRange Range, string Text) : LocaleChange(Path);

/// <summary>Adds a key with a text.</summary>
/// <param name="Path">The file.</param>
/// <param name="Key">The key, and where it goes.</param>
public sealed record KeyAddition(string Path, MissingKey Key) : LocaleChange(Path);

/// <summary>Removes a key with its text and metadata, and groups that are empty then.</summary>
/// <param name="Path">The file.</param>
/// <param name="Key">The full key.</param>
public sealed record KeyRemoval(string Path, string Key) : LocaleChange(Path);

/// <summary>Gives a key another name within its group.</summary>
/// <param name="Path">The file.</param>
/// <param name="Key">The full key.</param>
/// <param name="NewKey">The full key as it is to be.</param>
public sealed record KeyRenaming(string Path, string Key, string NewKey) : LocaleChange(Path);

/// <summary>Declares the arguments of a text in the metadata of its key, in place of those that it declares.</summary>
/// <param name="Path">The file.</param>
/// <param name="Key">The full key.</param>
/// <param name="Arguments">The arguments in parameter order.</param>
public sealed record ArgumentsDeclaration(
    string Path,
    string Key,
    EquatableList<DeclaredArgument> Arguments
) : LocaleChange(Path);

/// <summary>Marks a text for a person to look at, as a fix wrote words that only a speaker of the language can.</summary>
/// <param name="Path">The file.</param>
/// <param name="Key">The full key.</param>
/// <param name="Note">What to look at; goes behind what is there already.</param>
public sealed record ReviewMark(string Path, string Key, string Note) : LocaleChange(Path);
