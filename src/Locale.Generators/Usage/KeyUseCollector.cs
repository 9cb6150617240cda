using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LocaleGen;

/// <summary>Notes the keys that operations use: by accessors, by constants of the enum of keys, by name.</summary>
/// <param name="accessors">Knows the accessors.</param>
/// <param name="looksUpByName">
/// Whether texts can be looked up by name: then a name may pass through variables and attributes on its way, and every text
/// that is a key counts.
/// </param>
internal sealed class KeyUseCollector(AccessorKeys accessors, bool looksUpByName)
{
    /// <summary>What was found so far.</summary>
    public KeyUses Uses { get; } = new();

    /// <summary>The operations to be shown to <see cref="Visit"/>.</summary>
    public static OperationKind[] Kinds { get; } =
    [
        OperationKind.PropertyReference,
        OperationKind.Invocation,
        OperationKind.MethodReference,
        OperationKind.FieldReference,
        OperationKind.Literal,
    ];

    /// <summary>Looks at one operation.</summary>
    public void Visit(OperationAnalysisContext context)
    {
        switch (context.Operation)
        {
            case IPropertyReferenceOperation { Property.IsIndexer: false } property:
                AddAccessor(property.Property);
                break;
            case IMethodReferenceOperation method:
                AddAccessor(method.Method);
                break;
            case IFieldReferenceOperation { Field: { HasConstantValue: true } field }:
                AddConstant(field);
                break;
            case IInvocationOperation call:
                VisitCall(call);
                break;
            case ILiteralOperation { ConstantValue.Value: string text } when looksUpByName:
                Uses.Add(text);
                break;
        }

        if (LocalizerLookup.From(context.Operation) is { } lookup)
        {
            AddLookup(lookup);
        }
    }

    private void VisitCall(IInvocationOperation call)
    {
        AddAccessor(call.TargetMethod);
        if (LocalizerLookup.IsForAll(call))
        {
            Uses.AddPrefix("");
        }
        else if (
            call.TargetMethod.Name == "Utf8"
            && accessors.CatalogOf(call.TargetMethod.ContainingType) is not null
            && !call.Arguments[0].Value.ConstantValue.HasValue
        )
        {
            Uses.AddPrefix("");
        }
    }

    private void AddAccessor(ISymbol member)
    {
        var number = accessors.NumberOf(member);
        if (number >= 0)
        {
            Uses.Add(number);
        }
    }

    private void AddConstant(IFieldSymbol field)
    {
        if (accessors.IsKeyEnum(field.ContainingType) && field.ConstantValue is int number)
        {
            Uses.Add(number);
        }
    }

    private void AddLookup(LocalizerLookup lookup)
    {
        if (lookup.Constant is null)
        {
            Uses.AddPrefix(lookup.Prefix);
            if (lookup.Group is not null && lookup.Prefix.Length > 0)
            {
                Uses.AddPrefix($"{lookup.Group}.{lookup.Prefix}");
            }
        }

        foreach (var key in lookup.Keys)
        {
            Uses.Add(key);
        }
    }
}
