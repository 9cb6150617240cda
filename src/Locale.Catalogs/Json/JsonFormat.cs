namespace LocaleGen;

/// <summary>Locale files in JSON.</summary>
internal sealed class JsonFormat() : LocaleFormat(".json", MessageSyntax.Icu)
{
    private const string SyntaxProperty = "syntax";

    public override LocaleFilePath Locate(
        string path,
        string source,
        Func<string, bool> isLocale
    ) => LocaleFilePath.FromRelativePath(path);

    public override LocaleFile Read(string text, string groupPrefix, MessageSyntax syntax)
    {
        var file = JsonLocaleReader.Read(text, groupPrefix);
        return syntax == MessageSyntax.Icu || file.FindProperty(SyntaxProperty) is not null
            ? file
            : file.WithSyntax(syntax);
    }

    public override UnitPlaces PlacesOf(string text, TextRange valueRange)
    {
        if (text.IndexOf('\\', valueRange.Start, valueRange.Length) < 0)
        {
            return UnitPlaces.Plain(valueRange);
        }

        var units = new List<TextRange>();
        for (var place = valueRange.Start; place < valueRange.End; )
        {
            var length = JsonEscape.Read(text, place, valueRange.End, out _, out _);
            units.Add(new(place, length));
            place += length;
        }

        return UnitPlaces.Of(valueRange, units, valueRange.End);
    }

    public override string Escape(string words)
    {
        var literal = JsonEscape.Write(words);
        return literal.Substring(1, literal.Length - 2);
    }

    public override string? InsertKey(string text, string groupPrefix, MissingKey missing) =>
        JsonLocaleEditor.InsertKey(text, groupPrefix, missing);

    public override string? RemoveKey(string text, string groupPrefix, string key) =>
        JsonLocaleEditor.RemoveKey(text, groupPrefix, key);

    public override string? RenameKey(string text, string groupPrefix, string key, string newKey) =>
        JsonLocaleEditor.RenameKey(text, groupPrefix, key, newKey);

    public override bool DeclaresArguments => true;

    public override string? DeclareArguments(
        string text,
        string groupPrefix,
        string key,
        IReadOnlyList<DeclaredArgument> arguments
    ) => JsonLocaleEditor.DeclareArguments(text, groupPrefix, key, arguments);

    public override string? MarkForReview(
        string text,
        string groupPrefix,
        string key,
        string note
    ) => JsonReviewMark.Write(text, groupPrefix, key, note);
}
