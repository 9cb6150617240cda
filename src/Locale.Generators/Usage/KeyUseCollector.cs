using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LocaleGen;

/// <summary>Notes the keys that code uses: by accessors, by constants of the enum of keys, by name.</summary>
/// <param name="accessors">Knows the accessors.</param>
/// <param name="names">The words to look for.</param>
/// <param name="looksUpByName">
/// Whether texts can be looked up by name: then a name may pass through variables and attributes on its way, and every text
/// that is a key counts.
/// </param>
internal sealed class KeyUseCollector(
    AccessorKeys accessors,
    CatalogNames names,
    bool looksUpByName
)
{
    /// <summary>The keys that a file uses. Safe for several threads.</summary>
    public KeyUses Find(SemanticModel model, CancellationToken token)
    {
        var uses = new KeyUses();
        var scan = CodeScan.Of(model.SyntaxTree, names, token);
        foreach (var name in scan.Names)
        {
            var found = model.GetSymbolInfo(name, token);
            // In nameof a method stands for all of its name.
            Add(uses, found.Symbol ?? found.CandidateSymbols.FirstOrDefault(), name, model);
        }

        if (looksUpByName)
        {
            foreach (var text in scan.Texts)
            {
                uses.Add(text);
            }

            foreach (var lookup in scan.Lookups)
            {
                AddLookup(uses, model.GetOperation(lookup, token));
            }
        }

        return uses;
    }

    private void Add(KeyUses uses, ISymbol? member, SimpleNameSyntax name, SemanticModel model)
    {
        switch (member)
        {
            case IMethodSymbol { Name: CatalogNames.Utf8 } utf8
                when accessors.CatalogOf(utf8.ContainingType) is not null:
                AddUtf8(uses, name, model);
                break;
            case IPropertySymbol or IMethodSymbol:
                if (accessors.NumberOf(member) is >= 0 and var accessor)
                {
                    uses.Add(accessor);
                }

                break;
            case IFieldSymbol { ConstantValue: int number } field
                when names.IsKeyEnum(field.ContainingType):
                uses.Add(number);
                break;
        }
    }

    // A constant key is noted where it stands; any other may be each of them.
    private static void AddUtf8(KeyUses uses, SimpleNameSyntax name, SemanticModel model)
    {
        SyntaxNode called = name.Parent
            is MemberAccessExpressionSyntax
                or MemberBindingExpressionSyntax
            ? name.Parent
            : name;
        if (
            called.Parent
                is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys }
            || !model.GetConstantValue(keys[0].Expression).HasValue
        )
        {
            uses.AddPrefix("");
        }
    }

    private static void AddLookup(KeyUses uses, IOperation? operation)
    {
        if (operation is IInvocationOperation call && LocalizerLookup.IsForAll(call))
        {
            uses.AddPrefix("");
        }
        else if (operation is not null && LocalizerLookup.From(operation) is { } lookup)
        {
            AddLookup(uses, lookup);
        }
    }

    private static void AddLookup(KeyUses uses, LocalizerLookup lookup)
    {
        if (lookup.Constant is null)
        {
            uses.AddPrefix(lookup.Prefix);
            if (lookup.Group is not null && lookup.Prefix.Length > 0)
            {
                uses.AddPrefix($"{lookup.Group}.{lookup.Prefix}");
            }
        }

        foreach (var key in lookup.Keys)
        {
            uses.Add(key);
        }
    }
}
