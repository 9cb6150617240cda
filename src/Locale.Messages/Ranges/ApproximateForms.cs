namespace LocaleGen;

/// <summary>Puts the sign of approximate numbers where a minus sign would stand: before the sign if there is one.</summary>
internal static class ApproximateForms
{
    /// <summary>What stands around approximate numbers, form by form as around exact ones.</summary>
    /// <param name="number">How exact numbers are written.</param>
    /// <param name="instead">The same with the sign of approximate numbers for a minus sign.</param>
    /// <param name="before">The same with it before minus and plus signs.</param>
    /// <param name="sign">The sign.</param>
    public static EquatableList<AffixForm> Of(
        NumberFormat number,
        NumberFormat instead,
        NumberFormat before,
        string sign
    ) =>
        new(
            number.Forms.Select(
                (form, index) =>
                    new AffixForm(
                        new EquatableList<AffixPair>(
                            form.Pairs.Select(
                                (pair, place) =>
                                    Pair(
                                        pair,
                                        form.Pairs[(int)SignOfNumber.Negative],
                                        At(instead, index, (int)SignOfNumber.Negative),
                                        At(before, index, place),
                                        sign
                                    )
                            )
                        )
                    )
            )
        );

    // Forms that differ by nothing but a sign might be fewer with another one.
    private static AffixPair? At(NumberFormat format, int form, int sign) =>
        form < format.Forms.Count ? format.Forms[form].Pairs[sign] : null;

    private static AffixPair Pair(
        AffixPair exact,
        AffixPair negative,
        AffixPair? instead,
        AffixPair? before,
        string sign
    ) =>
        before is { } signed && signed != exact ? signed
        : instead is { } unsigned && unsigned != negative ? unsigned
        : exact with { Prefix = sign + exact.Prefix };
}
