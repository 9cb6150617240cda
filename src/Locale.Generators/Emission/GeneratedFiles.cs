using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <summary>The names of the files that the generator writes, and how to know them again in a compilation.</summary>
internal static class GeneratedFiles
{
    // The compiler puts what a generator writes into a folder with the generator's name.
    private static readonly string Folder = $"/{typeof(LocaleGenerator).FullName}/";

    /// <summary>The file of the accessors.</summary>
    public static string AccessorsOf(ProjectSettings settings) => $"{settings.ClassName}.g.cs";

    /// <summary>The file of the enum of keys.</summary>
    public static string KeysOf(ProjectSettings settings) => $"{settings.KeyEnum}.g.cs";

    /// <summary>Whether a file is one of them.</summary>
    public static bool Has(SyntaxTree tree) =>
        tree.FilePath.Replace('\\', '/').IndexOf(Folder, StringComparison.Ordinal) >= 0;

    /// <summary>The file of a name; null where it was not generated.</summary>
    public static SyntaxTree? Find(Compilation compilation, string name) =>
        compilation.SyntaxTrees.FirstOrDefault(tree =>
            Has(tree)
            && tree.FilePath.EndsWith(name, StringComparison.Ordinal)
            && Path.GetFileName(tree.FilePath) == name
        );
}
