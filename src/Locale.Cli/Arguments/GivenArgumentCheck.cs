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

    private static string? Problem(ArgumentUse use, GivenArgument value) =>
        (use.Kind, value) switch
        {
            (ArgumentUseKind.Number, not NumberArgument) =>
                $"is given as {Kind(value)}, but the message needs a number here",
            (ArgumentUseKind.Moment, not MomentArgument) =>
                $"is given as {Kind(value)}, but the message needs a date or time here",
            (ArgumentUseKind.List, not TextListArgument) =>
                $"is given as {Kind(value)}, but the message needs a list here",
            (ArgumentUseKind.Select, NumberArgument) =>
                "is given as a number, but select compares texts: give a text, or choose by plural with =n",
            (ArgumentUseKind.Select, not TextArgument) =>
                $"is given as {Kind(value)}, but select compares texts",
            _ => null,
        };

    private static string Kind(GivenArgument value) =>
        value switch
        {
            NumberArgument => "a number",
            MomentArgument => "a date",
            TextListArgument => "a list",
            _ => "a text",
        };
}
