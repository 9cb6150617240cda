namespace LocaleGen;

/// <summary>What the declared type of an argument says of its numbers.</summary>
/// <param name="IsWhole">Whether they have no fractions.</param>
/// <param name="ReachesMillions">Whether a million is among them.</param>
internal readonly record struct DeclaredNumber(bool IsWhole, bool ReachesMillions)
{
    /// <summary>Any number: nothing is declared.</summary>
    public static DeclaredNumber Any { get; } = new(false, true);

    /// <summary>What a text's metadata says of an argument.</summary>
    public static DeclaredNumber Of(ReviewedText text, string argument)
    {
        for (var index = 0; index < text.Declarations.Count; index++)
        {
            if (text.Declarations[index] is { TypeName: { } type } found && found.Name == argument)
            {
                return OfType(type);
            }
        }

        return Any;
    }

    private static DeclaredNumber OfType(string type)
    {
        var name = type.Trim().TrimEnd('?');
        name = name.Substring(name.LastIndexOfAny(['.', ':']) + 1);
        return NumberTypes.Small.Contains(name) ? new(true, false)
            : NumberTypes.Large.Contains(name) ? new(true, true)
            : Any;
    }
}
