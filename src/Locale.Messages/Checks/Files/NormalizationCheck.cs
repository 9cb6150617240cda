namespace LocaleGen;

/// <summary>Finds texts that are not in Unicode form C (LOC008).</summary>
internal sealed class NormalizationCheck() : TextCheck(LocaleRules.NotNormalized)
{
    // A longer cluster is no writing.
    private const int LongestCluster = 100;

    /// <inheritdoc/>
    public override bool ReadsFaultyTexts => true;

    /// <inheritdoc/>
    public override void Check(ReviewedText text, ICollection<MessageError> found)
    {
        var first = FormC.FirstBreach(text.Text, 0);
        if (first >= 0)
        {
            var edits = Edits(text.Text, first);
            var range = edits.Count > 0 ? edits[0].Range : new TextRange(first, 1);
            found.Add(
                new(
                    Rule,
                    range,
                    $"The text is not in Unicode form C here, so that texts that look the same differ: write {Describe(edits)}"
                )
                {
                    Fix = edits.Count == 0 ? null : new("Write it in form C", new(edits)),
                }
            );
        }
    }

    /// <summary>Writes characters as code points: <c>U+0065 U+0301</c>.</summary>
    internal static string CodePoints(string text)
    {
        var points = new List<string>();
        for (var index = 0; index < text.Length; index++)
        {
            var isPair = char.IsSurrogatePair(text, index);
            var point = isPair ? char.ConvertToUtf32(text, index) : text[index];
            index += isPair ? 1 : 0;
            points.Add($"U+{point:X4}");
        }

        return string.Join(" ", points);
    }

    private static string Describe(List<TextEdit> edits) =>
        edits.Count == 0 ? "it anew" : CodePoints(edits[0].Text);

    private static List<TextEdit> Edits(string text, int breach)
    {
        var edits = new List<TextEdit>();
        while (breach >= 0)
        {
            var (start, end) = (FormC.ClusterStart(text, breach), FormC.ClusterEnd(text, breach));
            if (end - start <= LongestCluster)
            {
                var cluster = text.Substring(start, end - start);
                edits.Add(new(TextRange.Between(start, end), FormC.Of(cluster)));
            }

            breach = end < text.Length ? FormC.FirstBreach(text, end) : -1;
        }

        return edits;
    }
}
