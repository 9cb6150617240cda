using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <content>1xx: parity between locales.</content>
internal static partial class Descriptors
{
    private static readonly DiagnosticDescriptor KeyMissing = new(
        "LOC101",
        "Key missing in a locale",
        Message,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor KeyOnlyInTranslation = new(
        "LOC102",
        "Key only in a translation",
        Message,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor ArgumentMismatch = new(
        "LOC103",
        "Argument missing, extra or of another type",
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor TagMismatch = new(
        "LOC104",
        "Tag missing, extra or crossed",
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor Outdated = new(
        "LOC105",
        "Translation is outdated",
        Message,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor UndeclaredArgumentOrder = new(
        "LOC106",
        "Arguments of one type without a declared order",
        Message,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor[] Parity =
    [
        KeyMissing,
        KeyOnlyInTranslation,
        ArgumentMismatch,
        TagMismatch,
        Outdated,
        UndeclaredArgumentOrder,
    ];
}
