using System.Globalization;

namespace LocaleGen.AspNetCore;

/// <summary>Untyped values as a message takes them.</summary>
/// <param name="Arguments">One for each of the message; <see cref="MissingArgument"/> where a value is absent or unfit.</param>
/// <param name="Mismatch">What is wrong with the values, or null.</param>
internal readonly record struct BoundArguments(Argument[] Arguments, string? Mismatch)
{
    /// <summary>Hands values to the arguments of a message, in parameter order.</summary>
    /// <remarks>
    /// Where all arguments are numbered, <c>{1}</c> takes the second value wherever it stands in the text, and values that
    /// no argument asks for are left out: so composite formats work, and so data annotations call.
    /// </remarks>
    public static BoundArguments Bind(
        EquatableList<ArgumentSignature> signature,
        object?[] values,
        LocaleMessages messages
    )
    {
        var numbered = signature.All(argument => TryReadPlace(argument.Name, out _));
        string? mismatch =
            !numbered && values.Length != signature.Count
                ? $"it takes {signature.Count} arguments and was given {values.Length}"
                : null;
        var arguments = new Argument[signature.Count];
        for (var index = 0; index < arguments.Length; index++)
        {
            var argument = signature[index];
            var place = numbered && TryReadPlace(argument.Name, out var number) ? number : index;
            if (place >= values.Length)
            {
                mismatch ??= $"there is no value for '{argument.Name}'";
                arguments[index] = MissingArgument.Of(argument.Name);
            }
            else if (
                !ArgumentValue.TryConvert(
                    values[place],
                    argument.Kind,
                    messages,
                    out arguments[index]
                )
            )
            {
                var type = values[place]?.GetType().ToString() ?? "null";
                mismatch ??=
                    $"'{argument.Name}' is {ArgumentValue.Expected(argument.Kind)} and was given {type}";
                arguments[index] = MissingArgument.Of(argument.Name);
            }
        }

        return new BoundArguments(arguments, mismatch);
    }

    private static bool TryReadPlace(string name, out int place) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out place);
}
