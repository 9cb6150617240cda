using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <content>0xx: files and syntax.</content>
internal static partial class Descriptors
{
    private static readonly DiagnosticDescriptor SyntaxError = new(
        "LOC001",
        "Syntax error",
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor BadSkeleton = new(
        "LOC002",
        "Bad skeleton",
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor DuplicateKey = new(
        "LOC003",
        "Duplicate key",
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor FileNotReadable = new(
        "LOC004",
        "File not readable as its format",
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor UnknownLocaleTag = new(
        "LOC005",
        "Unknown locale tag",
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor NameClash = new(
        "LOC006",
        "Two keys become one C# name",
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor FileEncoding = new(
        "LOC007",
        "File is not UTF-8",
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor NotNormalized = new(
        "LOC008",
        "Text is not in Unicode form C",
        Message,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor InvisibleCharacter = new(
        "LOC009",
        "Invisible or bidi control character",
        Message,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor SourceLocaleMissing = new(
        "LOC010",
        "Source locale file missing",
        Message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor KeywordCase = new(
        "LOC011",
        "Keyword in another case",
        Message,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor WhiteSpaceInPattern = new(
        "LOC012",
        "White space around a pattern",
        Message,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor PercentWithoutScale = new(
        "LOC013",
        "Percent without scale",
        Message,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor FormatWithoutEqual = new(
        "LOC014",
        "Format without equal",
        Message,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true
    );

    private static readonly DiagnosticDescriptor[] Files =
    [
        SyntaxError,
        BadSkeleton,
        DuplicateKey,
        FileNotReadable,
        UnknownLocaleTag,
        NameClash,
        FileEncoding,
        NotNormalized,
        InvisibleCharacter,
        SourceLocaleMissing,
        KeywordCase,
        WhiteSpaceInPattern,
        PercentWithoutScale,
        FormatWithoutEqual,
    ];
}
