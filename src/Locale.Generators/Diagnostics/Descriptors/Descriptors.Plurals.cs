using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <content>2xx: plural and select.</content>
internal static partial class Descriptors
{
    private static readonly DiagnosticDescriptor OtherMissing = new(
        "LOC202",
        "'other' is missing",
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor ChoiceUsed = new(
        "LOC208",
        "'choice' where a plural is meant",
        Message,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor FractionSelector = new(
        "LOC209",
        "Fraction in a plural's selector",
        Message,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor[] Plurals =
    [
        OtherMissing,
        ChoiceUsed,
        FractionSelector,
    ];
}
