using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Remembers what was made of something, for as long as all that it was made from stays equal.</summary>
/// <remarks>Kept under the object it is about and forgotten with it. Thread-safe; two at once may both make it.</remarks>
public sealed class Remembered<TKey, TResult>
    where TKey : class
    where TResult : class
{
    private readonly ConditionalWeakTable<TKey, Made> table = new();

    /// <summary>What was made before from the same, or is made now.</summary>
    /// <param name="key">What it is about.</param>
    /// <param name="inputs">All else that it depends on.</param>
    /// <param name="make">Makes it.</param>
    public TResult Get(TKey key, object?[] inputs, Func<TResult> make)
    {
        if (table.TryGetValue(key, out var known) && IsSame(known.Inputs, inputs))
        {
            return known.Result;
        }

        var result = make();
        lock (table)
        {
            table.Remove(key);
            table.Add(key, new Made(inputs, result));
        }

        return result;
    }

    private static bool IsSame(object?[] known, object?[] inputs)
    {
        if (known.Length != inputs.Length)
        {
            return false;
        }

        for (var index = 0; index < known.Length; index++)
        {
            if (
                !ReferenceEquals(known[index], inputs[index])
                && !Equals(known[index], inputs[index])
            )
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Made(object?[] inputs, TResult result)
    {
        public object?[] Inputs { get; } = inputs;

        public TResult Result { get; } = result;
    }
}
