namespace LocaleGen;

/// <summary>The places that lists have patterns for.</summary>
public enum ListPlace
{
    /// <summary>The first two of three or more items.</summary>
    Start,

    /// <summary>A further item.</summary>
    Middle,

    /// <summary>The last item.</summary>
    End,

    /// <summary>Two items that are all.</summary>
    Two,
}

/// <summary>How a locale joins items (UTS #35, Part 2, List Patterns).</summary>
/// <param name="Patterns">
/// Patterns such as <c>{0}, {1}</c>: of conjunction, disjunction and unit each long, short and narrow, of each of those
/// the places in order.
/// </param>
public sealed record ListRecord(EquatableList<string> Patterns)
{
    /// <summary>How many patterns there are.</summary>
    public const int Count = Types * Widths * Places;

    private const int Types = 3;
    private const int Widths = 3;
    private const int Places = 4;

    /// <summary>A pattern.</summary>
    /// <param name="type">0 conjunction, 1 disjunction, 2 unit.</param>
    /// <param name="width">0 long, 1 short, 2 narrow.</param>
    /// <param name="place">The place.</param>
    public string Pattern(int type, int width, ListPlace place) =>
        Patterns[(((type * Widths) + width) * Places) + (int)place];

    internal void WriteTo(RecordWriter writer) => TextPool.Write(writer, Patterns);

    internal static ListRecord Read(ref RecordReader reader) =>
        new(new EquatableList<string>(TextPool.Read(ref reader)));
}
