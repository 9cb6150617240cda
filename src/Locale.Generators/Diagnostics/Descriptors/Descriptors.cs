using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <summary>The rules as the compiler knows them; titles and severities are those of <see cref="LocaleRules"/>.</summary>
/// <remarks>Written out, since the compiler's own checks of analyzers read ids and severities from the source.</remarks>
internal static partial class Descriptors
{
    private const string Category = "LocaleGen";
    private const string Message = "{0}";

    private static readonly Dictionary<string, DiagnosticDescriptor> ById;

    // A constructor, because it runs when the descriptors of all files are there.
    static Descriptors() =>
        ById = new[] { Files, Parity, Plurals, Quality }
            .SelectMany(group => group)
            .ToDictionary(descriptor => descriptor.Id);

    /// <summary>Those of locale files; rules of C# are told by analyzers of their own.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => ById.Values;

    /// <summary>The descriptor of a rule; null where nothing checks by the rule yet.</summary>
    public static DiagnosticDescriptor? Find(string id) =>
        ById.TryGetValue(id, out var descriptor) ? descriptor : null;
}
