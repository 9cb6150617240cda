namespace LocaleGen;

/// <summary>Reads the plurals of rules: <c>cardinal,one{…}other{…}</c>.</summary>
internal static class RulePlurals
{
    /// <summary>Reads what stands between <c>$(</c> and <c>)$</c>.</summary>
    /// <exception cref="FormatException">It is no plural.</exception>
    public static RulePlural Read(string text)
    {
        var comma = text.IndexOf(',');
        var type = comma < 0 ? text : text.Substring(0, comma);
        if (type is not ("cardinal" or "ordinal"))
        {
            throw new FormatException($"'{text}' is no plural of a rule.");
        }

        var words = new Dictionary<PluralCategory, string>();
        for (var place = comma + 1; place < text.Length; )
        {
            var open = text.IndexOf('{', place);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (
                close < 0
                || PluralKeyword.Parse(text.Substring(place, open - place).Trim())
                    is not { } category
            )
            {
                throw new FormatException($"'{text}' is no plural of a rule.");
            }

            words[category] = text.Substring(open + 1, close - open - 1);
            place = close + 1;
        }

        return new RulePlural(type == "ordinal", words);
    }
}
