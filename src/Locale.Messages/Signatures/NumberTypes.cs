namespace LocaleGen;

/// <summary>The names of number types, as C# and .NET write them, without their namespace.</summary>
internal static class NumberTypes
{
    /// <summary>Whole numbers that end before a million.</summary>
    public static HashSet<string> Small { get; } =
    ["sbyte", "SByte", "byte", "Byte", "short", "Int16", "ushort", "UInt16"];

    /// <summary>Larger whole numbers.</summary>
    public static HashSet<string> Large { get; } =
    [
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
    ];

    /// <summary>Numbers that may have fractions, and whatever takes any number.</summary>
    public static HashSet<string> Fractional { get; } =
    ["number", "Number", "float", "Single", "double", "Double", "decimal", "Decimal"];

    /// <summary>Whether a name is one of a number type.</summary>
    public static bool Has(string name) =>
        Small.Contains(name) || Large.Contains(name) || Fractional.Contains(name);
}
