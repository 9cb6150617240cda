namespace LocaleGen;

/// <summary>Whether a value on the command line is a number.</summary>
internal enum ValueType
{
    /// <summary>It is where the message needs one.</summary>
    Any,

    /// <summary>It is not.</summary>
    Text,

    /// <summary>It is.</summary>
    Number,
}

/// <summary>A value on the command line, <c>name=value</c>.</summary>
internal sealed record ArgumentAssignment(string Name, string Value, ValueType Type)
{
    /// <summary>Reads <c>name=value</c>; the value may hold further equals signs.</summary>
    public static ArgumentAssignment Read(string text, ValueType type)
    {
        var mark = text.IndexOf('=');
        return new(text[..mark], text[(mark + 1)..], type);
    }

    /// <summary>The value as an argument.</summary>
    /// <param name="neededAsNumber">Whether the message needs a number.</param>
    public (GivenArgument? Argument, Refusal? Refusal) ToArgument(bool neededAsNumber)
    {
        if (Type == ValueType.Text || (Type == ValueType.Any && !neededAsNumber))
        {
            return (new TextArgument(Value), null);
        }

        if (DoubleText.TryReadSpecial(Value, out var special))
        {
            return (new NumberArgument(special), null);
        }

        return ExactNumberText.TryRead(Value, out var number, out var problem)
            ? (new NumberArgument(number), null)
            : (
                null,
                new Refusal(
                    LocaleRules.ArgumentMismatch,
                    $"'{Name}' is a number here, but '{Value}' {problem}"
                )
            );
    }
}
