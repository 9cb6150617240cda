using Microsoft.CodeAnalysis;

namespace LocaleGen.Tests;

public sealed class DescriptorTests
{
    [Fact]
    public void Descriptors_are_those_of_the_table_of_rules()
    {
        foreach (var descriptor in new LocaleFileAnalyzer().SupportedDiagnostics)
        {
            var rule = LocaleRules.Find(descriptor.Id);
            Assert.NotNull(rule);
            Assert.True(rule.Implemented, descriptor.Id);
            Assert.Equal(rule.Title, descriptor.Title.ToString());
            Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
            Assert.Empty(descriptor.HelpLinkUri);
        }
    }

    [Fact]
    public void Every_implemented_rule_of_files_has_a_descriptor() =>
        Assert.Equal(
            LocaleRules.All.Where(rule => rule.Implemented).Select(rule => rule.Id),
            new LocaleFileAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id)
        );
}
