using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen;

/// <summary>A locale file that lies nowhere.</summary>
internal sealed class LocaleFileText(string tag, string json) : AdditionalText
{
    private readonly SourceText text = SourceText.From(json, Encoding.UTF8);

    /// <summary>The locale.</summary>
    public string Tag => tag;

    /// <summary>What stands in it.</summary>
    public string Json => json;

    /// <inheritdoc/>
    public override string Path => $"Locales/{tag}.json";

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
