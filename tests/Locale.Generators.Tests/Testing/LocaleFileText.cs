using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen.Tests;

/// <summary>A locale file in memory. Compared by reference, as in a compiler.</summary>
internal sealed class LocaleFileText : AdditionalText
{
    private readonly SourceText? text;

    public LocaleFileText(string path, SourceText? text)
    {
        Path = path;
        this.text = text;
    }

    public LocaleFileText(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8)) { }

    public override string Path { get; }

    /// <summary>Whether it is RESX or RESW, of which the path says the locale.</summary>
    public bool IsResource =>
        Path.EndsWith(".resx", StringComparison.Ordinal)
        || Path.EndsWith(".resw", StringComparison.Ordinal);

    /// <summary>What the project says of its syntax.</summary>
    public string Syntax { get; init; } = "";

    /// <summary>The metadata that the package's targets give a file below <c>Locales</c>.</summary>
    public LocaleFilePath Place =>
        LocaleFilePath.FromRelativePath(
            Path.StartsWith("Locales/", StringComparison.Ordinal) ? Path[8..] : Path
        );

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
