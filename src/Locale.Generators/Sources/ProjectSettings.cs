using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen;

/// <summary>What the project file says about generation.</summary>
/// <param name="Namespace">The namespace of generated types, its segments escaped; empty for the global one.</param>
/// <param name="ClassName">The class of the accessors.</param>
/// <param name="IsPublic">Whether other projects see it.</param>
/// <param name="Source">The tag of the source locale as written.</param>
/// <param name="Utf8Accessors">Whether texts without arguments also get a property with their UTF-8.</param>
/// <param name="ReportsFaults">Whether no analyzer runs that would report what is wrong with a file.</param>
internal sealed record ProjectSettings(
    string Namespace,
    string ClassName,
    bool IsPublic,
    string Source,
    bool Utf8Accessors,
    bool ReportsFaults
)
{
    /// <summary>The tags that are markup in every text.</summary>
    public EquatableList<string> Tags { get; init; } = EquatableList<string>.Empty;

    /// <summary>The pseudo-locales to make.</summary>
    public EquatableList<string> PseudoLocales { get; init; } = EquatableList<string>.Empty;

    /// <summary>The rules and groups of rules that are switched off (<c>LocaleDisabledRules</c>).</summary>
    public EquatableList<string> DisabledRules { get; init; } = EquatableList<string>.Empty;

    private const string DefaultClass = "Strings";
    private const string DefaultSource = "en";

    /// <summary>The accessibility of generated types.</summary>
    public string Access => IsPublic ? "public" : "internal";

    /// <summary>The enum of keys.</summary>
    public string KeyEnum => ClassName == DefaultClass ? "Key" : ClassName + "Key";

    /// <summary>The class that holds what the runtime reads.</summary>
    public string ContentClass => ClassName + "Content";

    /// <summary>A generated type as it is named anywhere.</summary>
    public string Qualify(string typeName) =>
        Namespace.Length == 0 ? "global::" + typeName : $"global::{Namespace}.{typeName}";

    /// <summary>Reads the settings; what cannot be used gives way to the nearest that can.</summary>
    public static ProjectSettings From(AnalyzerConfigOptions options) =>
        new(
            NamespaceOf(Read(options, "LocaleNamespace") ?? Read(options, "RootNamespace") ?? ""),
            ClassOf(Read(options, "LocaleClass")),
            Is(options, "LocaleAccess", "public"),
            SourceOf(options),
            Is(options, "LocaleUtf8Accessors", "true"),
            Is(options, "RunAnalyzers", "false")
                || (
                    Read(options, "RunAnalyzers") is null
                    && Is(options, "RunAnalyzersDuringBuild", "false")
                )
        )
        {
            Tags = new(ListOf(Read(options, "LocaleTags")).Where(DeclaredTags.IsName)),
            PseudoLocales = new(PseudoLocale.Of(ListOf(Read(options, "LocalePseudo")))),
            DisabledRules = new(ListOf(Read(options, "LocaleDisabledRules"))),
        };

    /// <summary>The tag of the source locale as written; that of a Windows app stands in DefaultLanguage.</summary>
    public static string SourceOf(AnalyzerConfigOptions options) =>
        Read(options, "LocaleSource")
        ?? Read(options, "NeutralLanguage")
        ?? Read(options, "DefaultLanguage")
        ?? DefaultSource;

    /// <summary>What texts are written in (<c>LocaleSyntax</c>); null where the project does not say it.</summary>
    public static string? SyntaxOf(AnalyzerConfigOptions options) => Read(options, "LocaleSyntax");

    private static IEnumerable<string> ListOf(string? text) =>
        text?.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries).Distinct() ?? [];

    private static string NamespaceOf(string text)
    {
        var segments = text.Split(['.'], StringSplitOptions.RemoveEmptyEntries)
            .Select(segment => segment.Trim().TrimStart('@'))
            .Where(segment => segment.Length > 0)
            .Select(ToIdentifier);
        return string.Join(".", segments.Select(Identifiers.Escape));
    }

    private static string ClassOf(string? text)
    {
        var name = ToIdentifier(text?.TrimStart('@') ?? DefaultClass);
        return Identifiers.Escape(name) == name ? name : Identifiers.Pascal(name);
    }

    private static string ToIdentifier(string text) =>
        Identifiers.IsValid(text) ? text : Identifiers.Pascal(text);

    private static bool Is(AnalyzerConfigOptions options, string property, string value) =>
        value.Equals(Read(options, property), StringComparison.OrdinalIgnoreCase);

    private static string? Read(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value)
        && value.Trim() is { Length: > 0 } text
            ? text
            : null;
}
