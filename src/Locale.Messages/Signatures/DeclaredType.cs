namespace LocaleGen;

/// <summary>What a type name of the metadata stands for.</summary>
internal enum DeclaredType
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>A string.</summary>
    Text,

    /// <summary>One of the types that <c>Number</c> is made from, or <c>Number</c> itself.</summary>
    Number,

    /// <summary>One of the types that <c>Moment</c> is made from, or <c>Moment</c> itself.</summary>
    Moment,

    /// <summary>One of the types that <c>TextList</c> is made from, or <c>TextList</c> itself.</summary>
    List,

    /// <summary>Any other type.</summary>
    Other,
}

/// <summary>Knows the type names that need no C# type of the project.</summary>
internal static class DeclaredTypes
{
    private static readonly string[] Namespaces =
    [
        "global::",
        "System.",
        "Numerics.",
        "LocaleGen.",
    ];

    private static readonly HashSet<string> MomentNames =
    [
        "moment",
        "Moment",
        "DateTimeOffset",
        "DateTime",
        "DateOnly",
        "TimeOnly",
    ];

    private static readonly HashSet<string> ListNames =
    [
        "list",
        "TextList",
        "string[]",
        "String[]",
        "List<string>",
        "ImmutableArray<string>",
    ];

    /// <summary>What a type name stands for.</summary>
    public static DeclaredType Of(string? typeName)
    {
        var name = typeName?.Trim() ?? "";
        if (name.Length == 0)
        {
            return DeclaredType.None;
        }

        foreach (var prefix in Namespaces)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                name = name.Substring(prefix.Length);
            }
        }

        name = name.TrimEnd('?');
        return name is "string" or "String" or "text" or "Text" ? DeclaredType.Text
            : NumberTypes.Has(name) ? DeclaredType.Number
            : MomentNames.Contains(name) ? DeclaredType.Moment
            : ListNames.Contains(name) ? DeclaredType.List
            : DeclaredType.Other;
    }
}
