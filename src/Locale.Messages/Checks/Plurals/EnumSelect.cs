namespace LocaleGen;

/// <summary>Compares the selects of a text with the enum that decides them (LOC205).</summary>
/// <remarks>
/// A select has no value that the enum lacks. It is exhaustive where it has more than half of the enum's values, and has all
/// those that the source text has: a select that only sets one value apart from the others is left its <c>other</c>.
/// </remarks>
public static class EnumSelect
{
    private const string Other = "other";

    /// <summary>What is wrong with the selects of an argument in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="message">Its tree.</param>
    /// <param name="source">The tree of the source text; null for a text of the source locale.</param>
    /// <param name="argument">The argument.</param>
    /// <param name="values">Its enum.</param>
    public static IEnumerable<MessageError> Check(
        string text,
        Message message,
        Message? source,
        string argument,
        EnumValues values
    )
    {
        var original = source is null ? null : ArgumentSearch.Find<SelectPart>(source, argument);
        return ArgumentSearch
            .All<SelectPart>(message)
            .Where(select => select.Name == argument)
            .SelectMany(select =>
                Unknown(select, values).Concat(Missing(text, select, original, values))
            );
    }

    private static IEnumerable<MessageError> Unknown(SelectPart select, EnumValues values)
    {
        foreach (var branch in select.Branches)
        {
            if (branch.Key == Other || values.Has(branch.Key))
            {
                continue;
            }

            var free = values
                .Values.SelectMany(names => names)
                .Where(name => !Has(select, [name]))
                .Select(EnumValues.KeyOf)
                .ToList();
            var near = NearMatch.Find(EnumValues.KeyOf(branch.Key), free);
            var what = $"{values.TypeName} has no value '{branch.Key}'";
            yield return near is null
                ? new(
                    LocaleRules.EnumMismatch,
                    branch.KeyRange,
                    $"{what}, so this text is never shown: remove it, or write one of {Join(values.Values.Select(names => names[0]))}"
                )
                : new(LocaleRules.EnumMismatch, branch.KeyRange, $"{what}: write '{near}'")
                {
                    Fix = MessageFix.Replace($"Write '{near}'", branch.KeyRange, near),
                };
        }
    }

    private static IEnumerable<MessageError> Missing(
        string text,
        SelectPart select,
        SelectPart? source,
        EnumValues values
    )
    {
        var missing = values.Values.Where(names => !Has(select, names)).ToList();
        if ((values.Values.Count - missing.Count) * 2 <= values.Values.Count)
        {
            missing = missing.Where(names => source is not null && Has(source, names)).ToList();
        }

        // A misspelt value is one mistake; what it should have been is not missing besides.
        if (
            missing.Count == 0
            || select.Branches.Any(branch => branch.Key != Other && !values.Has(branch.Key))
        )
        {
            yield break;
        }

        var names = Join(missing.Select(one => one[0]));
        var keys = missing.Select(one => EnumValues.KeyOf(one[0])).ToList();
        yield return new(
            LocaleRules.EnumMismatch,
            select.NameRange,
            $"{values.TypeName} also has {names}, which {(missing.Count == 1 ? "gets" : "get")} the text of 'other' here: add {Join(keys)}"
        )
        {
            Fix = Add(text, select, keys),
        };
    }

    private static MessageFix Add(string text, SelectPart select, List<string> keys)
    {
        var index = select.Branches.ToList().FindIndex(branch => branch.Key == Other);
        var key = select.Branches[index].KeyRange;
        var open = text.IndexOf('{', key.End);
        var end =
            index + 1 < select.Branches.Count
                ? select.Branches[index + 1].KeyRange.Start
                : select.Range.End - 1;
        var body = text.Substring(key.End, text.LastIndexOf('}', end - 1) + 1 - key.End);
        var quoted = MissingCategory.Join(keys.Select(one => $"'{one}'").ToList());
        return MessageFix.Replace(
            $"Add {quoted}",
            new TextRange(key.Start, 0),
            string.Concat(keys.Select(one => one + body + SpaceBefore(text, key.Start, open)))
        ) with
        {
            Review = $"{quoted} {(keys.Count == 1 ? "is a copy" : "are copies")} of 'other'",
        };
    }

    private static string SpaceBefore(string text, int position, int open)
    {
        var start = position;
        while (start > 0 && PatternCharacters.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return start < position || open == position ? text.Substring(start, position - start) : " ";
    }

    // 'other' is also the value Other, where there is one.
    private static bool Has(SelectPart select, IEnumerable<string> names) =>
        select.Branches.Any(branch => EnumValues.IsOneOf(branch.Key, new(names)));

    private static string Join(IEnumerable<string> words) => MissingCategory.Join(words.ToList());
}
