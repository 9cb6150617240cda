using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen;

/// <summary>
/// Looks at what localizers are asked for: keys that are not there (LOC402), keys that nobody knows (LOC403), and keys that
/// have a typed accessor (LOC406).
/// </summary>
/// <param name="rules">Which of them are asked.</param>
/// <param name="keys">The keys of the project.</param>
/// <param name="catalogsElsewhere">Whether other assemblies may have a key; then only a misspelt one is reported.</param>
internal sealed class LookupCheck(RuleFilter rules, Lazy<ProjectKeys?> keys, bool catalogsElsewhere)
{
    private const string Key = nameof(Key);

    /// <summary>The key that a fixer of LOC402 or LOC406 takes, or null.</summary>
    public static string? KeyOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(Key, out var key) ? key : null;

    /// <summary>Looks at a file.</summary>
    /// <param name="context">The file.</param>
    /// <param name="names">The names of the project's accessors, if it has any.</param>
    public void Visit(SemanticModelAnalysisContext context, CatalogNames? names)
    {
        var model = context.SemanticModel;
        var scan = CodeScan.Of(model.SyntaxTree, names, context.CancellationToken);
        foreach (var node in scan.Lookups)
        {
            if (
                model.GetOperation(node, context.CancellationToken) is { } operation
                && LocalizerLookup.From(operation) is { } lookup
            )
            {
                Visit(context, lookup);
            }
        }
    }

    private void Visit(SemanticModelAnalysisContext context, LocalizerLookup lookup)
    {
        if (lookup.Constant is not { } name)
        {
            ReportUnknown(context, lookup);
        }
        else if (keys.Value is { } project)
        {
            Check(context, project, lookup, name);
        }
    }

    private void ReportUnknown(SemanticModelAnalysisContext context, LocalizerLookup lookup)
    {
        const string text =
            "The key is put together at run time, so nothing can check that it is there: look up constant keys, or use the accessors";
        if (rules.Has(LocaleRules.KeyBuiltAtRunTime))
        {
            Report(context, Descriptors.KeyBuiltAtRunTime, lookup, null, text);
        }
    }

    private void Check(
        SemanticModelAnalysisContext context,
        ProjectKeys project,
        LocalizerLookup lookup,
        string name
    )
    {
        if (lookup.Keys.FirstOrDefault(project.Has) is { } key)
        {
            // What a generator wrote is not for people to change.
            if (rules.Has(LocaleRules.AccessorAvailable) && !context.IsGeneratedCode)
            {
                var text = $"'{key}' has an accessor, which the compiler checks: use it";
                Report(context, Descriptors.AccessorAvailable, lookup, key, text);
            }
        }
        else if (rules.Has(LocaleRules.UnknownKeyLookedUp))
        {
            ReportMissing(context, project, lookup, name);
        }
    }

    private void ReportMissing(
        SemanticModelAnalysisContext context,
        ProjectKeys project,
        LocalizerLookup lookup,
        string name
    )
    {
        var near = NearMatch.Find(name, project.NamesFor(lookup.Group));
        if (near is not null || !catalogsElsewhere)
        {
            var remedy = near is null ? "add it to the locale files" : $"write '{near}'";
            var text = $"No locale file has the key '{name}': {remedy}";
            Report(context, Descriptors.UnknownKeyLookedUp, lookup, near, text);
        }
    }

    private static void Report(
        SemanticModelAnalysisContext context,
        DiagnosticDescriptor rule,
        LocalizerLookup lookup,
        string? key,
        string text
    ) =>
        context.ReportDiagnostic(
            Diagnostic.Create(
                rule,
                lookup.Name.Syntax.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(Key, key),
                text
            )
        );
}
