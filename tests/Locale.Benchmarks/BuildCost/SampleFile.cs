using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>A locale file in memory. Compared by reference, as in a compiler.</summary>
internal sealed class SampleFile(string path, string text) : AdditionalText
{
    private readonly SourceText source = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    /// <summary>The locale and group that the package's targets give a file below <c>Locales</c>.</summary>
    public LocaleFilePath Place { get; } =
        LocaleFilePath.FromRelativePath(path["Locales/".Length..]);

    /// <summary>The same file as it is read in another process: no memory of this one knows it.</summary>
    public SampleFile Again() => new(path, text);

    public override SourceText GetText(CancellationToken cancellationToken = default) => source;
}
