using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <content>3xx: quality of the text.</content>
internal static partial class Descriptors
{
    private static readonly DiagnosticDescriptor UnchangedTranslation = new(
        "LOC301",
        "Unchanged translation",
        Message,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor EmptyText = new(
        "LOC302",
        "Empty text",
        Message,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor OuterSpaceDiffers = new(
        "LOC303",
        "Leading or trailing space differs",
        Message,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor EndPunctuationDiffers = new(
        "LOC304",
        "End punctuation differs",
        Message,
        Category,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: false
    );

    private static readonly DiagnosticDescriptor DoubledWord = new(
        "LOC305",
        "Doubled word",
        Message,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor VerbatimDiffers = new(
        "LOC306",
        "Number, URL or e-mail address differs",
        Message,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor AccidentalQuoting = new(
        "LOC307",
        "Apostrophe quotes by accident",
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor TextOutsideBranches = new(
        "LOC308",
        "Text outside the branches",
        Message,
        Category,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: false
    );

    private static readonly DiagnosticDescriptor TooLong = new(
        "LOC309",
        "Longer than its maximum",
        Message,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor[] Quality =
    [
        UnchangedTranslation,
        EmptyText,
        OuterSpaceDiffers,
        EndPunctuationDiffers,
        DoubledWord,
        VerbatimDiffers,
        AccidentalQuoting,
        TextOutsideBranches,
        TooLong,
    ];
}
