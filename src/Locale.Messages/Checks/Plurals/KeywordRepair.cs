namespace LocaleGen;

/// <summary>Puts the keywords of a source text back into a translation that cannot be read without them.</summary>
/// <remarks>
/// Each round mends what the parser stumbles over first, and reads again; so what it finds makes the whole text readable, and
/// anything else that is wrong remains the parser's to say.
/// </remarks>
internal sealed class KeywordRepair
{
    private const int MostRounds = 20;

    private readonly Message source;
    private readonly PluralRules? rules;
    private readonly List<TextEdit> edits = [];
    private string written;

    private KeywordRepair(string text, Message source, PluralRules? rules)
    {
        written = text;
        this.source = source;
        this.rules = rules;
    }

    /// <summary>The keywords to write, at their places in the text and in their order; null where that does not mend it.</summary>
    public static List<TextEdit>? Find(string text, Message source, PluralRules? rules)
    {
        var repair = new KeywordRepair(text, source, rules);
        for (var round = 0; round < MostRounds; round++)
        {
            var parsed = MessageParser.Parse(repair.written);
            if (parsed.Message is not null)
            {
                return repair.edits;
            }

            if (repair.FindNext(parsed) is not { Count: > 0 } found)
            {
                return null;
            }

            repair.Apply(found);
        }

        return null;
    }

    private List<TextEdit>? FindNext(ParsedMessage parsed)
    {
        var first = parsed.Errors[0];
        if (first.Fault == MessageFault.TypeUnknown)
        {
            return TypeAt(first.Range.Start) is { } type ? [type] : null;
        }

        if (parsed.Draft is not { } draft)
        {
            return null;
        }

        return first.Fault switch
        {
            MessageFault.CategoryUnknown => Categories(parsed, draft),
            MessageFault.OtherMissing =>
            [
                .. ArgumentSearch
                    .All<SelectPart>(draft)
                    .Where(select => select.Branches.All(branch => branch.Key != "other"))
                    .Select(select =>
                        ArgumentSearch.Find<SelectPart>(source, select.Name) is { } original
                            ? SelectKeys.TranslatedOther(select, original)
                            : null
                    )
                    .OfType<TextEdit>(),
            ],
            _ => null,
        };
    }

    private List<TextEdit> Categories(ParsedMessage parsed, Message draft)
    {
        var unknown = new HashSet<int>(
            parsed
                .Errors.Where(error => error.Fault == MessageFault.CategoryUnknown)
                .Select(error => error.Range.Start)
        );
        return
        [
            .. ArgumentSearch
                .All<PluralPart>(draft)
                .SelectMany(plural =>
                    ArgumentSearch.Find<PluralPart>(source, plural.Name) is { } original
                        ? TranslatedCategories.Find(plural, original, unknown, rules)
                        : []
                ),
        ];
    }

    // '{count, pluriel, …': the word between the comma behind the name and the next one.
    private TextEdit? TypeAt(int place)
    {
        var comma = written.LastIndexOf(',', Math.Min(place, written.Length - 1));
        var open = comma < 0 ? -1 : written.LastIndexOf('{', comma);
        var end = comma < 0 ? -1 : written.IndexOfAny([',', '}', '{'], comma + 1);
        if (open < 0 || end < 0)
        {
            return null;
        }

        var name = written.Substring(open + 1, comma - open - 1).Trim();
        var word = written.Substring(comma + 1, end - comma - 1);
        var start = comma + 1 + (word.Length - word.TrimStart().Length);
        return word.Trim().Length > 0 && WordOf(name) is { } meant
            ? new TextEdit(new TextRange(start, word.Trim().Length), meant)
            : null;
    }

    private string? WordOf(string name) =>
        ArgumentSearch.Find<PluralPart>(source, name) is { } plural
            ? plural.Ordinal
                ? "selectordinal"
                : "plural"
            : ArgumentSearch.Find<SelectPart>(source, name) is not null
                ? "select"
                : ArgumentSearch.Find<FormatPart>(source, name) is { To: null } format
                    ? FormatWord.Of(format.Type)
                    : null;

    private void Apply(List<TextEdit> found)
    {
        foreach (var edit in found.OrderByDescending(edit => edit.Range.Start))
        {
            written = written
                .Remove(edit.Range.Start, edit.Range.Length)
                .Insert(edit.Range.Start, edit.Text);
        }

        var original = found
            .Select(edit =>
                edit with
                {
                    Range = new(ToOriginal(edit.Range.Start), edit.Range.Length),
                }
            )
            .ToList();
        edits.AddRange(original);
        edits.Sort((left, right) => left.Range.Start.CompareTo(right.Range.Start));
    }

    private int ToOriginal(int position)
    {
        foreach (var edit in edits)
        {
            if (edit.Range.Start >= position)
            {
                break;
            }

            position += edit.Range.Length - edit.Text.Length;
        }

        return position;
    }
}
