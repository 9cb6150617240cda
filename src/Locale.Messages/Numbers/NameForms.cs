namespace LocaleGen;

/// <summary>Names around numbers by plural category.</summary>
internal static class NameForms
{
    /// <summary>The forms of patterns such as <c>{0} km</c>.</summary>
    public static EquatableList<NameForm> Of(PluralTexts patterns) =>
        new(patterns.Texts.Select(NameForm.Of));
}
