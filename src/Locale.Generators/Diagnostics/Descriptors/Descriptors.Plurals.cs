using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <content>2xx: plural and select.</content>
internal static partial class Descriptors
{
    private static readonly DiagnosticDescriptor PluralCategoryMismatch = new(
        "LOC201",
        "Plural category missing or never used",
        Message,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor OtherMissing = new(
        "LOC202",
        "'other' is missing",
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor OneWithoutNumber = new(
        "LOC203",
        "'one' without '#' covers more than 1",
        Message,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor ExactOneBesideOne = new(
        "LOC204",
        "'=1' beside 'one'",
        Message,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor EnumMismatch = new(
        "LOC205",
        "Select and enum differ",
        Message,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor TranslatedKeyword = new(
        "LOC206",
        "Translated keyword",
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor NumberSignOutsidePlural = new(
        "LOC207",
        "'#' outside a plural",
        Message,
        Category,
        DiagnosticSeverity.Warning,
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
        PluralCategoryMismatch,
        OtherMissing,
        OneWithoutNumber,
        ExactOneBesideOne,
        EnumMismatch,
        TranslatedKeyword,
        NumberSignOutsidePlural,
        ChoiceUsed,
        FractionSelector,
    ];
}
