using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>What MSBuild hands to the compiler, kept by file as the compiler keeps it.</summary>
internal sealed class SampleOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Values None = new([]);
    private readonly Dictionary<string, Values> byPath = new(StringComparer.Ordinal);

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(new() { ["build_property.RootNamespace"] = "Sample" });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        if (!byPath.TryGetValue(textFile.Path, out var values))
        {
            var place = ((SampleFile)textFile).Place;
            values = new Values(
                new()
                {
                    ["build_metadata.AdditionalFiles.LocaleCulture"] = place.Culture,
                    ["build_metadata.AdditionalFiles.LocaleGroup"] = place.Group,
                }
            );
            byPath.Add(textFile.Path, values);
        }

        return values;
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
