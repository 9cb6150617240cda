using System.Collections;

namespace LocaleGen;

/// <summary>An immutable list that is equal to another when their items are, in order.</summary>
/// <remarks>Trees and models compare by value through it, which is what incremental generation rests on.</remarks>
public sealed class EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    private readonly T[] items;

    /// <summary>The list of some items.</summary>
    public EquatableList(IEnumerable<T> items) => this.items = items.ToArray();

    private EquatableList(OwnedArray owned) => items = owned.Items;

    /// <summary>The list of nothing.</summary>
    public static EquatableList<T> Empty { get; } = new(new OwnedArray([]));

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <summary>The list that an array is from now on; nobody may change the array any more.</summary>
    public static EquatableList<T> Owning(T[] items) =>
        items.Length == 0 ? Empty : new(new OwnedArray(items));

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

    /// <summary>Goes through the items without an object for it.</summary>
    public Enumerator GetEnumerator() => new(items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    private readonly record struct OwnedArray(T[] Items);

    /// <summary>A place among the items.</summary>
    public struct Enumerator
    {
        private readonly T[] items;
        private int index;

        internal Enumerator(T[] items)
        {
            this.items = items;
            index = -1;
        }

        /// <summary>The item here.</summary>
        public readonly T Current => items[index];

        /// <summary>Goes on; false behind the last item.</summary>
        public bool MoveNext() => ++index < items.Length;
    }
}
