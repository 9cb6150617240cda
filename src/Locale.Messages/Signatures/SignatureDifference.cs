namespace LocaleGen;

/// <summary>How the uses of a message differ from a signature.</summary>
/// <param name="Unknown">Uses of arguments that the signature does not have.</param>
/// <param name="Mistyped">Uses of arguments that the signature has with a kind that cannot be used so.</param>
/// <param name="Missing">Arguments of the signature that the message does not use.</param>
public sealed record SignatureDifference(
    EquatableList<ArgumentUse> Unknown,
    EquatableList<ArgumentUse> Mistyped,
    EquatableList<ArgumentSignature> Missing
)
{
    /// <summary>Compares the uses of a message with a signature.</summary>
    public static SignatureDifference Between(
        EquatableList<ArgumentUse> uses,
        MessageSignature signature
    )
    {
        var arguments = signature.Arguments.ToDictionary(argument => argument.Name);
        var used = new HashSet<string>(uses.Select(use => use.Name));
        return new SignatureDifference(
            new(uses.Where(use => !arguments.ContainsKey(use.Name))),
            new(
                uses.Where(use =>
                    arguments.TryGetValue(use.Name, out var argument)
                    && !Takes(argument.Kind, use.Kind)
                )
            ),
            new(signature.Arguments.Where(argument => !used.Contains(argument.Name)))
        );
    }

    private static bool Takes(ArgumentKind argument, ArgumentUseKind use) =>
        use switch
        {
            ArgumentUseKind.Number => argument == ArgumentKind.Number,
            ArgumentUseKind.Select => argument is ArgumentKind.Text or ArgumentKind.Enum,
            // Text, because the merger has no better kind for a date yet.
            ArgumentUseKind.Moment => argument is ArgumentKind.Text,
            _ => true,
        };
}
