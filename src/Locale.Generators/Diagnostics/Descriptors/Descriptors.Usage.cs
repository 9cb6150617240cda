using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <content>4xx: use in C#.</content>
internal static partial class Descriptors
{
    /// <summary>LOC401</summary>
    public static readonly DiagnosticDescriptor UnusedKey = new(
        "LOC401",
        "Unused key",
        Message,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true
    );

    /// <summary>LOC402</summary>
    public static readonly DiagnosticDescriptor UnknownKeyLookedUp = new(
        "LOC402",
        "Unknown key looked up",
        Message,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    /// <summary>LOC403</summary>
    public static readonly DiagnosticDescriptor KeyBuiltAtRunTime = new(
        "LOC403",
        "Key built at run time",
        Message,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true
    );

    /// <summary>LOC404</summary>
    public static readonly DiagnosticDescriptor UserVisibleLiteral = new(
        "LOC404",
        "Literal shown to users",
        Message,
        Category,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: false
    );

    /// <summary>LOC405</summary>
    public static readonly DiagnosticDescriptor FormattingCultureAsTag = new(
        "LOC405",
        "Formatting culture passed as a language tag",
        Message,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    /// <summary>LOC406</summary>
    public static readonly DiagnosticDescriptor AccessorAvailable = new(
        "LOC406",
        "Key looked up by name has an accessor",
        Message,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true
    );
}
