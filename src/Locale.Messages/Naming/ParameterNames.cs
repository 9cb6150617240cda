namespace LocaleGen;

/// <summary>Names the parameters of a message's accessor.</summary>
public static class ParameterNames
{
    /// <summary>
    /// The parameters as they are declared, in order: camelCase, keywords with <c>@</c>, <c>{0}</c> as <c>arg0</c>; of two
    /// arguments that would be one name, the later gets a number.
    /// </summary>
    public static IReadOnlyList<string> Of(MessageSignature signature)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var names = new List<string>(signature.Arguments.Count);
        foreach (var argument in signature.Arguments)
        {
            var wanted = Wanted(argument.Name);
            var name = wanted;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = wanted + number;
            }

            names.Add(Identifiers.Escape(name));
        }

        return names;
    }

    private static string Wanted(string argument)
    {
        var isNumber = argument.All(unit => unit is >= '0' and <= '9');
        return isNumber ? "arg" + argument : Identifiers.Camel(argument);
    }
}
