using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen;

/// <summary>What a project file would tell the generator.</summary>
internal sealed class ProjectOptions(string @namespace, string source)
    : AnalyzerConfigOptionsProvider
{
    private readonly Properties properties = new(
        ImmutableDictionary<string, string>
            .Empty.Add("build_property.RootNamespace", @namespace)
            .Add("build_property.LocaleSource", source)
    );

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions => properties;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
        new Properties(ImmutableDictionary<string, string>.Empty);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Properties(
            ImmutableDictionary<string, string>.Empty.Add(
                "build_metadata.AdditionalFiles.LocaleCulture",
                ((LocaleFileText)textFile).Tag
            )
        );

    private sealed class Properties(ImmutableDictionary<string, string> values)
        : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
