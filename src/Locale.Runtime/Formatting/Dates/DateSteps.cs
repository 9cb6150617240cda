namespace LocaleGen;

/// <summary>A pattern of one locale in one encoding, taken apart.</summary>
internal sealed class DateSteps<TUnit>
{
    private const int MostDigits = 10;

    public DateSteps(string pattern, ResolvedDate format)
    {
        var parts = DatePattern.Read(pattern);
        var lists = format.Names.ToDictionary(used => used.List, used => Encode(used.Names));
        var steps = new List<DateStep<TUnit>>(parts.Count) { default };
        var text = new List<TUnit>();
        foreach (var part in parts)
        {
            if (part.Letter == default)
            {
                var units = Units<TUnit>.Encode(part.Text);
                steps[^1] = steps[^1] with { TextStart = text.Count, TextLength = units.Length };
                text.AddRange(units);
                continue;
            }

            steps.Add(Step(part, format, lists));
            HasMinute |= part.Letter == 'm';
            HasSecond |= part.Letter == 's';
        }

        Steps = [.. steps];
        Text = [.. text];
        NeedsDate = steps.Any(step => DateValues.NeedsDate(step.Value));
        NeedsTime = steps.Any(step => DateValues.NeedsTime(step.Value));
        NeedsOffset = steps.Any(step => step.Value == DateValue.Zone);
    }

    /// <summary>The first one shows nothing and has the text that the pattern begins with.</summary>
    public DateStep<TUnit>[] Steps { get; }

    public TUnit[] Text { get; }

    public bool NeedsDate { get; }

    public bool NeedsTime { get; }

    public bool NeedsOffset { get; }

    /// <summary>Whether minutes are shown, without which noon lasts an hour.</summary>
    public bool HasMinute { get; }

    public bool HasSecond { get; }

    private static DateStep<TUnit> Step(
        DatePatternPart part,
        ResolvedDate format,
        Dictionary<int, TUnit[][]> lists
    )
    {
        var value = DateValues.Of(part.Letter, part.Count);
        var list = FieldNameList.Of(part.Letter, part.Count);
        return new DateStep<TUnit>
        {
            Value = value,
            Letter = part.Letter,
            Count = part.Letter == 'c' ? 1 : MinimumDigits(value, part.Count),
            Names =
                list >= 0 ? lists[list]
                : IsRoman(part.Letter, format) ? Array.ConvertAll(Roman, Units<TUnit>.Encode)
                : null,
            Halves = part.Letter is 'b' or 'B' ? lists[FieldNameList.Of('a', part.Count)] : null,
            First = DateValues.FirstNamed(value),
        };
    }

    private static int MinimumDigits(DateValue value, int count) =>
        value is DateValue.Fraction or DateValue.Zone ? count : Math.Min(count, MostDigits);

    /// <summary>Months as in Hawaiian short dates.</summary>
    private static readonly string[] Roman =
    [
        "i",
        "ii",
        "iii",
        "iv",
        "v",
        "vi",
        "vii",
        "viii",
        "ix",
        "x",
        "xi",
        "xii",
    ];

    private static bool IsRoman(char letter, ResolvedDate format) =>
        letter is 'M' && format.Numbering == "M=romanlow";

    private static TUnit[][] Encode(EquatableList<string> names) =>
        [.. names.Select(Units<TUnit>.Encode)];
}
