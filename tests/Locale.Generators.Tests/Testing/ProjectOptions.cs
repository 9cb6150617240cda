using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen.Tests;

/// <summary>What MSBuild hands to the compiler.</summary>
internal sealed class ProjectOptions(IReadOnlyDictionary<string, string> properties)
    : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(
            properties.ToDictionary(pair => "build_property." + pair.Key, pair => pair.Value)
        );

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is LocaleFileText { IsResource: true } resource
            ? new Values(
                new()
                {
                    // What MSBuild gives a LocaleFile of which the project says nothing.
                    ["build_metadata.AdditionalFiles.LocaleCulture"] =
                        Path.GetFileNameWithoutExtension(resource.Path),
                    ["build_metadata.AdditionalFiles.LocalePath"] = resource.Path,
                    ["build_metadata.AdditionalFiles.LocaleSyntax"] = resource.Syntax,
                }
            )
        : textFile is LocaleFileText file
        && file.Path.EndsWith(".json", StringComparison.Ordinal)
        && !Baseline.IsNamed(file.Path)
            ? new Values(
                new()
                {
                    ["build_metadata.AdditionalFiles.LocaleCulture"] = file.Place.Culture,
                    ["build_metadata.AdditionalFiles.LocaleGroup"] = file.Place.Group,
                }
            )
        : new Values([]);

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
