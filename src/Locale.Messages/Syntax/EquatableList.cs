using System.Collections;

namespace LocaleGen;

/// <summary>An immutable list that is equal to another when their items are, in order.</summary>
/// <remarks>Trees and models compare by value through it, which is what incremental generation rests on.</remarks>
public sealed class EquatableList<T>(IEnumerable<T> items)
    : IReadOnlyList<T>,
        IEquatable<EquatableList<T>>
{
    private readonly T[] items = items.ToArray();

    /// <summary>The list of nothing.</summary>
    public static EquatableList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public bool Equals(EquatableList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && items.SequenceEqual(other.items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in items)
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
