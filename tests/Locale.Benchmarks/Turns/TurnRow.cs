using System.Reflection;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;

namespace LocaleGen.Benchmarks.Turns;

/// <summary>A benchmark that gives a number, of an instance that is set up.</summary>
internal sealed record TurnRow(string Group, string Name, bool IsBaseline, Func<int> Call)
{
    /// <summary>The benchmarks of a class, for each value of its parameter, in the groups that a pattern matches.</summary>
    public static TurnRow[] Find(string type, string groups)
    {
        var found =
            typeof(TurnRow).Assembly.GetType($"LocaleGen.Benchmarks.{type}")
            ?? throw new ArgumentException($"There is no class of benchmarks '{type}'.");
        var parameter = found
            .GetProperties()
            .FirstOrDefault(property => property.IsDefined(typeof(ParamsAttribute)));
        var values = parameter?.GetCustomAttribute<ParamsAttribute>()?.Values ?? [null];
        return
        [
            .. values
                .SelectMany(value => Of(found, parameter, value))
                .Where(row => Regex.IsMatch(row.Group, groups)),
        ];
    }

    private static IEnumerable<TurnRow> Of(Type type, PropertyInfo? parameter, object? value) =>
        from method in type.GetMethods()
        let benchmark = method.GetCustomAttribute<BenchmarkAttribute>()
        where benchmark is not null && method.ReturnType == typeof(int)
        let category = method.GetCustomAttribute<BenchmarkCategoryAttribute>()
        select new TurnRow(
            $"{category?.Categories[0]} {value}".Trim(),
            method.Name,
            benchmark.Baseline,
            method.CreateDelegate<Func<int>>(Make(type, parameter, value))
        );

    private static object Make(Type type, PropertyInfo? parameter, object? value)
    {
        var made = Activator.CreateInstance(type)!;
        parameter?.SetValue(made, value);
        foreach (var method in type.GetMethods())
        {
            if (method.IsDefined(typeof(GlobalSetupAttribute)))
            {
                method.Invoke(made, null);
            }
        }

        return made;
    }
}
