namespace LocaleGen;

/// <summary>Locale files in RESX, and in RESW, which is the same under another name.</summary>
/// <param name="extension">How the names of its files end.</param>
/// <param name="syntax">What its texts are written in unless the project says otherwise.</param>
/// <param name="inFolders">Whether a folder may name the locale of its files.</param>
internal sealed class ResxFormat(string extension, MessageSyntax syntax, bool inFolders)
    : LocaleFormat(extension, syntax)
{
    public override LocaleFilePath Locate(
        string path,
        string source,
        Func<string, bool> isLocale
    ) => new ResxFilePath(source, isLocale).Parse(path, inFolders);

    public override LocaleFile Read(string text, string groupPrefix, MessageSyntax syntax) =>
        ResxLocaleReader.Read(text, groupPrefix, syntax);

    public override UnitPlaces PlacesOf(string text, TextRange valueRange)
    {
        if (XmlUnits.IsPlain(text, valueRange))
        {
            return UnitPlaces.Plain(valueRange);
        }

        var places = new List<TextRange>();
        var units = new XmlUnits(text, valueRange);
        while (units.MoveNext())
        {
            places.Add(TextRange.Between(units.Start, units.Position));
        }

        return UnitPlaces.Of(valueRange, places, units.Position);
    }

    public override string Escape(string words) => ResxEscape.Write(words);

    public override string Escape(
        string text,
        TextRange valueRange,
        TextRange place,
        string words
    ) => ResxEscape.Write(text, valueRange, place, words);

    public override string? InsertKey(string text, string groupPrefix, MissingKey missing) =>
        ResxEditor.InsertKey(text, groupPrefix, missing);

    public override string? RemoveKey(string text, string groupPrefix, string key) =>
        ResxEditor.RemoveKey(text, groupPrefix, key);

    public override string? RenameKey(string text, string groupPrefix, string key, string newKey) =>
        ResxEditor.RenameKey(text, groupPrefix, key, newKey);

    public override string? MarkForReview(
        string text,
        string groupPrefix,
        string key,
        string note
    ) => ResxReviewMark.Write(text, ResxEditor.FindData(text, groupPrefix, key), note);
}
