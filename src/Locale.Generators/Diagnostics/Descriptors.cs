using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <summary>The rules as the compiler knows them; titles and severities are those of <see cref="LocaleRules"/>.</summary>
internal static class Descriptors
{
    private const string Category = "LocaleGen";
    private const string Message = "{0}";

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

    private static readonly DiagnosticDescriptor KeyMissing = new(
        "LOC101",
        "Key missing in a locale",
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

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new[]
    {
        SyntaxError,
        BadSkeleton,
        DuplicateKey,
        FileNotReadable,
        UnknownLocaleTag,
        NameClash,
        FileEncoding,
        SourceLocaleMissing,
        KeywordCase,
        WhiteSpaceInPattern,
        PercentWithoutScale,
        KeyMissing,
        ArgumentMismatch,
        TagMismatch,
        OtherMissing,
        ChoiceUsed,
        FractionSelector,
    }.ToDictionary(descriptor => descriptor.Id);

    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => ById.Values;

    /// <summary>The descriptor of a rule; null where nothing checks by the rule yet.</summary>
    public static DiagnosticDescriptor? Find(string id) =>
        ById.TryGetValue(id, out var descriptor) ? descriptor : null;
}
