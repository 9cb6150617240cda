namespace LocaleGen;

/// <summary>Answers requests for plural categories.</summary>
internal sealed class PluralAnswers(LocaleLookup locales)
{
    /// <summary>The category of a number.</summary>
    public BatchAnswer Answer(PluralRequest request)
    {
        var (locale, refusal) = locales.Find(request.Locale);
        if (locale is null)
        {
            return new RefusalAnswer(refusal!);
        }

        if (!PluralOperands.TryParse(request.Number, out var operands))
        {
            return NoNumber(request.Number);
        }

        var rules = locale.Plurals;
        return new CategoryAnswer(
            request.Ordinal ? rules.Ordinal(operands) : rules.Cardinal(operands)
        );
    }

    /// <summary>The category of a range.</summary>
    public BatchAnswer Answer(RangeRequest request)
    {
        var (locale, refusal) = locales.Find(request.Locale);
        if (locale is null)
        {
            return new RefusalAnswer(refusal!);
        }

        return ReadEnd(request.Start, locale.Plurals) is not { } start ? NoEnd(request.Start)
            : ReadEnd(request.End, locale.Plurals) is not { } end ? NoEnd(request.End)
            : new CategoryAnswer(locale.Plurals.Range(start, end));
    }

    private static PluralCategory? ReadEnd(string text, PluralRules rules) =>
        PluralKeyword.Parse(text) is { } category ? category
        : PluralOperands.TryParse(text, out var operands) ? rules.Cardinal(operands)
        : null;

    private static RefusalAnswer NoNumber(string text) =>
        new(
            new Refusal(
                LocaleRules.FileNotReadable,
                $"'{text}' is not a number such as 1.50 or 1c6"
            )
        );

    private static RefusalAnswer NoEnd(string text) =>
        new(
            new Refusal(
                LocaleRules.FileNotReadable,
                $"'{text}' is neither a plural category nor a number such as 1.50"
            )
        );
}
