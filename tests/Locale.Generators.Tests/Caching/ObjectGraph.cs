using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace LocaleGen.Tests;

/// <summary>Walks all that an object holds.</summary>
internal static class ObjectGraph
{
    private static readonly Type[] Forbidden =
    [
        typeof(Compilation),
        typeof(ISymbol),
        typeof(SyntaxNode),
        typeof(SyntaxTree),
        typeof(Location),
        typeof(AdditionalText),
    ];

    /// <summary>Requires that nothing of the compiler is held.</summary>
    public static void Check(IEnumerable<object> roots)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>(roots);
        while (open.TryPop(out var value))
        {
            var type = value.GetType();
            if (type.IsPrimitive || type.IsEnum || value is string or Type || !seen.Add(value))
            {
                continue;
            }

            Assert.DoesNotContain(Forbidden, forbidden => forbidden.IsInstanceOfType(value));
            foreach (var part in PartsOf(value, type))
            {
                open.Push(part);
            }
        }
    }

    private static IEnumerable<object> PartsOf(object value, Type? type)
    {
        if (value is IEnumerable items)
        {
            return items.OfType<object>();
        }

        var parts = new List<object>();
        for (; type is not null; type = type.BaseType)
        {
            parts.AddRange(
                type.GetFields(
                        BindingFlags.Instance
                            | BindingFlags.Public
                            | BindingFlags.NonPublic
                            | BindingFlags.DeclaredOnly
                    )
                    .Select(field => field.GetValue(value))
                    .OfType<object>()
            );
        }

        return parts;
    }
}
