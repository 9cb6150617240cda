using System.Reflection;

namespace LocaleGen;

/// <summary>Calls a compiled project: its generated accessors, with parameters of their real types.</summary>
internal sealed class ConsumerAccess
{
    private readonly Func<string, Overrides?, object> forTag;
    private readonly Func<object, string> locale;
    private readonly Func<object, int, string> utf8;
    private readonly Dictionary<string, MethodInfo> accessors;

    /// <summary>Finds what is called in the project's assembly.</summary>
    public ConsumerAccess(Assembly assembly, string @namespace)
    {
        var consumer = assembly.GetType(@namespace + ".Consumer", throwOnError: true)!;
        Catalog = (Catalog)consumer.GetProperty("Catalog")!.GetValue(null)!;
        forTag = consumer.GetMethod("For")!.CreateDelegate<Func<string, Overrides?, object>>();
        locale = consumer.GetMethod("LocaleOf")!.CreateDelegate<Func<object, string>>();
        utf8 = consumer.GetMethod("Utf8")!.CreateDelegate<Func<object, int, string>>();
        // All at once, since looking one up by its name reads through all of them.
        accessors = assembly
            .GetType(@namespace + ".Strings", throwOnError: true)!
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .ToDictionary(method => method.Name);
    }

    /// <summary>The generated catalog.</summary>
    public Catalog Catalog { get; }

    /// <summary><c>Strings.For(tag)</c> or <c>Strings.For(tag, overrides)</c>.</summary>
    public object For(string tag, Overrides? overrides) => forTag(tag, overrides);

    /// <summary><c>strings.Locale</c></summary>
    public string LocaleOf(object strings) => locale(strings);

    /// <summary>The accessor of a row: a text for a message without arguments, else a message.</summary>
    public object Call(object strings, MessageRow row) =>
        row.Arguments.Count == 0
            ? Invoke(strings, "get_" + row.Accessor, [])
            : Invoke(
                strings,
                row.Accessor,
                [.. row.Arguments.Select(argument => ParameterOf(argument.Value))]
            );

    /// <summary><c>strings.Utf8(Key.…)</c>, read back.</summary>
    public string Utf8(object strings, MessageRow row) =>
        Catalog.TryFindKey(row.Key, out var key)
            ? utf8(strings, key)
            : throw new InvalidOperationException($"The generator made no key of '{row.Key}'.");

    private object Invoke(object strings, string accessor, object?[] parameters) =>
        accessors.TryGetValue(accessor, out var method)
            ? method.Invoke(strings, parameters)!
            : throw new InvalidOperationException($"The generator made no accessor '{accessor}'.");

    private static object? ParameterOf(GivenArgument value) =>
        value switch
        {
            NumberArgument number => number.Number,
            MomentArgument moment => (Moment)moment.Instant,
            TextListArgument list => (TextList)list.Items.ToArray(),
            TextArgument text => text.Text,
            _ => throw new InvalidOperationException(
                $"No accessor takes a {value.GetType().Name}."
            ),
        };
}
