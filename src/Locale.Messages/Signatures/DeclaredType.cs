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

    private static readonly HashSet<string> NumberNames =
    [
        "number",
        "Number",
        "sbyte",
        "SByte",
        "byte",
        "Byte",
        "short",
        "Int16",
        "ushort",
        "UInt16",
        "int",
        "Int32",
        "uint",
        "UInt32",
        "long",
        "Int64",
        "ulong",
        "UInt64",
        "nint",
        "IntPtr",
        "nuint",
        "UIntPtr",
        "Int128",
        "UInt128",
        "BigInteger",
        "float",
        "Single",
        "double",
        "Double",
        "decimal",
        "Decimal",
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
            : NumberNames.Contains(name) ? DeclaredType.Number
            : DeclaredType.Other;
    }
}
