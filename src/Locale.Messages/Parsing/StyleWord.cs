namespace LocaleGen;

/// <summary>The words of a style such as <c>conjunction short</c>, with their places.</summary>
/// <param name="Text">The word.</param>
/// <param name="Range">Where it stands in the text that holds the style.</param>
internal readonly record struct StyleWord(string Text, TextRange Range)
{
    /// <summary>Splits at Pattern_White_Space.</summary>
    /// <param name="text">The text that holds the style.</param>
    /// <param name="style">Where the style stands in it.</param>
    public static IEnumerable<StyleWord> Split(string text, TextRange style)
    {
        var start = style.Start;
        for (var index = style.Start; index <= style.End; index++)
        {
            if (index < style.End && !PatternCharacters.IsWhiteSpace(text[index]))
            {
                continue;
            }

            if (index > start)
            {
                yield return new StyleWord(
                    text.Substring(start, index - start),
                    TextRange.Between(start, index)
                );
            }

            start = index + 1;
        }
    }
}
