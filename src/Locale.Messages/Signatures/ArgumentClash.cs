namespace LocaleGen;

/// <summary>A use of an argument, and the locale it is found in.</summary>
/// <param name="Locale">The locale's tag.</param>
/// <param name="Use">The use, with its place in the locale's text.</param>
public sealed record ArgumentPlace(string Locale, ArgumentUse Use);

/// <summary>Two uses of one argument that no type fits, or a use that the metadata's type does not fit.</summary>
/// <param name="Place">The use to change: the one that came later, or contradicts the metadata.</param>
/// <param name="Earlier">The use that decided the argument's kind; null where the metadata is contradicted.</param>
/// <param name="DeclaredType">The metadata's type; null where two uses contradict each other.</param>
public sealed record ArgumentClash(
    ArgumentPlace Place,
    ArgumentPlace? Earlier,
    string? DeclaredType
)
{
    /// <summary>The argument.</summary>
    public string Name => Place.Use.Name;

    /// <summary>What is wrong, in one English sentence without a final full stop.</summary>
    /// <param name="where">Names a place as the reader knows it, such as <c>Locales/de.json(4,31)</c>.</param>
    public string Describe(Func<ArgumentPlace, string> where)
    {
        var use = $"The argument '{Name}' is used as {KindOf(Place)} in {where(Place)}";
        return Earlier is null
            ? $"{use}, but its metadata says '{DeclaredType}': change one of the two"
            : $"{use}, but as {KindOf(Earlier)} in {where(Earlier)}: use it in one way, or two arguments";
    }

    private static string KindOf(ArgumentPlace place) =>
        place.Use.Kind switch
        {
            ArgumentUseKind.Number => "a number",
            ArgumentUseKind.Moment => "a date or time",
            ArgumentUseKind.List => "a list",
            ArgumentUseKind.Select => "the text of a select",
            _ => "text",
        };
}
