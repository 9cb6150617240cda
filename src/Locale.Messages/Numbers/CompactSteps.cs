namespace LocaleGen;

/// <summary>Turns the patterns of compact notation into steps.</summary>
internal static class CompactSteps
{
    private const string InFull = "0";

    /// <summary>A step for each magnitude from 0 on; larger numbers are written as those of the last one.</summary>
    public static EquatableList<CompactStep> Of(
        CompactPatterns patterns,
        AffixFormBuilder builder,
        FormList forms
    )
    {
        if (patterns.Rows.Count == 0)
        {
            return EquatableList<CompactStep>.Empty;
        }

        var none = new CompactStep(0, -1, new EquatableList<int>([-1]));
        var steps = Enumerable.Repeat(none, patterns.Rows.Max(row => row.Magnitude) + 1).ToArray();
        foreach (var row in patterns.Rows)
        {
            steps[row.Magnitude] = new CompactStep(
                ShiftOf(row),
                row.ExactlyOne.Length == 0 ? -1 : FormOf(row.ExactlyOne, builder, forms),
                new EquatableList<int>(
                    row.Patterns.Texts.Select(text => FormOf(text, builder, forms))
                )
            );
        }

        return new EquatableList<CompactStep>(steps);
    }

    private static int FormOf(string pattern, AffixFormBuilder builder, FormList forms) =>
        pattern == InFull ? -1 : forms.Add(builder.BuildCompact(NumberPattern.Of(pattern)));

    /// <summary>As many digits are left as the pattern has zeros; one without any says the number in words.</summary>
    private static int ShiftOf(CompactRow row)
    {
        foreach (var pattern in row.Patterns.Texts.Where(pattern => pattern != InFull))
        {
            var half = NumberPattern.Of(pattern).Positive;
            if (half.IntegerDigits > 0)
            {
                return row.Magnitude + 1 - half.IntegerDigits;
            }
        }

        return 0;
    }
}
