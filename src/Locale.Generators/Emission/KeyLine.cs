using System.Text;

namespace LocaleGen;

/// <summary>Writes the lines of <c>CatalogContent.Keys</c>.</summary>
internal static class KeyLine
{
    /// <summary>A key with what would end its field or line escaped.</summary>
    public static string Escape(string key) =>
        key.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n");

    /// <summary>The lines without lone surrogates, which a literal of UTF-8 cannot hold.</summary>
    public static string WellFormed(string lines) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(lines));

    /// <summary>A tag as a field.</summary>
    public static string Describe(TagSignature tag) =>
        tag.Within.Count == 0 ? "<" + tag.Name : $"<{tag.Name}:{string.Join(",", tag.Within)}";

    /// <summary>An argument as a field.</summary>
    public static string Describe(ArgumentSignature argument) =>
        argument.Kind switch
        {
            ArgumentKind.Number => argument.Name + ":n",
            ArgumentKind.Moment => argument.Name + ":m",
            ArgumentKind.List => argument.Name + ":l",
            ArgumentKind.Enum => $"{argument.Name}:e:{argument.TypeName}",
            ArgumentKind.Formattable => $"{argument.Name}:f:{argument.TypeName}",
            _ => argument.Name + ":t",
        };
}
