namespace LocaleGen;

/// <summary>Checks that the values given can be used the way the message uses them.</summary>
/// <remarks>
/// As in generated code, types are never guessed: a text is no number, and a number is not compared with the keys of a
/// select.
/// </remarks>
internal static class GivenArgumentCheck
{
    /// <summary>The first use that does not fit its value, or null.</summary>
    public static MessageError? FirstProblem(
        EquatableList<ArgumentUse> uses,
        IReadOnlyDictionary<string, GivenArgument> given
    )
    {
        foreach (var use in uses)
        {
            if (Problem(use, given[use.Name]) is { } problem)
            {
                return new MessageError(
                    LocaleRules.ArgumentMismatch,
                    use.Range,
                    $"'{use.Name}' {problem}"
                );
            }
        }

        return null;
    }

    // Dates and times are left to the compiler, which knows what it can format.
    private static string? Problem(ArgumentUse use, GivenArgument value) =>
        (use.Kind, value) switch
        {
            (ArgumentUseKind.Moment, _) => null,
            (_, MomentArgument) => "is a date: dates are not supported yet",
            (_, TextListArgument) => "is a list: lists are not supported yet",
            (ArgumentUseKind.Number, TextArgument) =>
                "is given as a text, but the message needs a number here",
            (ArgumentUseKind.Select, NumberArgument) =>
                "is given as a number, but select compares texts: give a text, or choose by plural with =n",
            _ => null,
        };
}
