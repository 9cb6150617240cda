using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <summary>Which rules a project wants, so that no time is spent on the others.</summary>
internal static class EnabledRules
{
    /// <summary>
    /// The rules that are on by default, and those that a <c>.globalconfig</c> or the project file gives a severity; without
    /// what they switch off, one by one or by <c>LocaleDisabledRules</c>.
    /// </summary>
    public static RuleFilter Of(
        Compilation compilation,
        ProjectSettings settings,
        CancellationToken token
    ) =>
        RuleFilter
            .Default.With(rule => IsOn(SeverityOf(compilation.Options, rule.Id, token)))
            .Without(settings.DisabledRules);

    // In the order of the compiler: what the project file says (NoWarn, WarningsAsErrors) goes before configuration files.
    private static ReportDiagnostic SeverityOf(
        CompilationOptions options,
        string id,
        CancellationToken token
    ) =>
        options.SpecificDiagnosticOptions.TryGetValue(id, out var severity) ? severity
        : options.SyntaxTreeOptionsProvider is { } provider
        && provider.TryGetGlobalDiagnosticValue(id, token, out severity)
            ? severity
        : ReportDiagnostic.Default;

    private static bool? IsOn(ReportDiagnostic severity) =>
        severity switch
        {
            ReportDiagnostic.Default => null,
            ReportDiagnostic.Suppress => false,
            _ => true,
        };
}
