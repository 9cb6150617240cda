namespace LocaleGen;

/// <summary>Finds keywords, and the values of a select, that were translated with the words (LOC206).</summary>
/// <remarks>
/// Only where the source text shows what stood there: the same argument with a type, a plural with the categories, a select
/// with as many branches. What this finds is no syntax error any more: one mistake gives one diagnostic.
/// </remarks>
internal sealed class TranslatedKeywordCheck() : TextCheck(LocaleRules.TranslatedKeyword)
{
    /// <inheritdoc/>
    public override bool ReadsFaultyTexts => true;

    /// <inheritdoc/>
    public override void Check(ReviewedText text, ICollection<MessageError> found)
    {
        if (
            text.Parsed.Syntax != MessageSyntax.Icu
            || text.Source?.Message is not { } source
            || text.Text.IndexOf('{') < 0
        )
        {
            return;
        }

        var edits = text.Message is { } message
            ? HasSelect(text.Text)
                ? SelectKeys.Translated(message, source)
                : null
            : KeywordRepair.Find(text.Text, source, text.Locale.Plurals);
        if (edits is { Count: > 0 })
        {
            found.Add(Error(text.Text, edits));
        }
    }

    private static bool HasSelect(string text) =>
        text.IndexOf("select", StringComparison.OrdinalIgnoreCase) >= 0;

    private MessageError Error(string text, IReadOnlyList<TextEdit> edits)
    {
        var written = MissingCategory.Join(
            edits
                .Select(edit => $"'{text.Substring(edit.Range.Start, edit.Range.Length)}'")
                .ToList()
        );
        var meant = MissingCategory.Join(edits.Select(edit => $"'{edit.Text}'").ToList());
        return new MessageError(
            Rule,
            edits[0].Range,
            $"{written} {(edits.Count == 1 ? "stands" : "stand")} where the source text has {meant}, which programs read and nobody translates: write {meant}"
        )
        {
            Fix = new($"Write {meant}", new(edits)),
        };
    }
}
