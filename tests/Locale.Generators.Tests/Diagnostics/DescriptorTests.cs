using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen.Tests;

public sealed class DescriptorTests
{
    private static readonly DiagnosticAnalyzer[] Analyzers =
    [
        new LocaleFileAnalyzer(),
        new KeyUseAnalyzer(),
        new UserVisibleLiteralAnalyzer(),
        new FormattingCultureAnalyzer(),
    ];

    private static IEnumerable<DiagnosticDescriptor> All =>
        Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics);

    [Fact]
    public void Descriptors_are_those_of_the_table_of_rules()
    {
        foreach (var descriptor in All)
        {
            var rule = LocaleRules.Find(descriptor.Id);
            Assert.NotNull(rule);
            Assert.True(rule.Implemented, descriptor.Id);
            Assert.Equal(rule.Title, descriptor.Title.ToString());
            Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
            Assert.Equal(rule.Severity != RuleSeverity.Hidden, descriptor.IsEnabledByDefault);
            Assert.Empty(descriptor.HelpLinkUri);
        }
    }

    [Fact]
    public void Every_implemented_rule_has_a_descriptor_in_one_analyzer() =>
        Assert.Equal(
            LocaleRules.All.Where(rule => rule.Implemented).Select(rule => rule.Id),
            All.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal)
        );
}
