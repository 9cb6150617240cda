namespace LocaleGen;

/// <summary>Writes the lines of <c>CatalogContent.Keys</c>.</summary>
internal static class KeyLine
{
    /// <summary>A key with what would end its field or line escaped.</summary>
    public static string Escape(string key) =>
        key.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n");

    /// <summary>An argument as a field.</summary>
    public static string Describe(ArgumentSignature argument) =>
        argument.Kind switch
        {
            ArgumentKind.Number => argument.Name + ":n",
            ArgumentKind.Enum => $"{argument.Name}:e:{argument.TypeName}",
            ArgumentKind.Formattable => $"{argument.Name}:f:{argument.TypeName}",
            _ => argument.Name + ":t",
        };
}
