namespace LocaleGen;

/// <summary>Before which last items another word joins a list.</summary>
internal enum ListChange
{
    /// <summary>Before none.</summary>
    None,

    /// <summary>Before the sound of <c>i</c>.</summary>
    SpanishE,

    /// <summary>Before the sound of <c>o</c>.</summary>
    SpanishU,

    /// <summary>Before what is not Hebrew.</summary>
    HebrewHyphen,
}

/// <summary>What stands around two items or parts of a list.</summary>
internal readonly record struct ListPattern(string Before, string Between, string After)
{
    private const string First = "{0}";
    private const string Second = "{1}";

    /// <summary>Reads a pattern such as <c>{0}, {1}</c>.</summary>
    /// <exception cref="FormatException">It does not hold both places in that order.</exception>
    public static ListPattern Parse(string pattern)
    {
        var first = pattern.IndexOf(First, StringComparison.Ordinal);
        var second = pattern.IndexOf(Second, StringComparison.Ordinal);
        if (first < 0 || second < first)
        {
            throw new FormatException($"'{pattern}' is no pattern of a list.");
        }

        var between = first + First.Length;
        return new ListPattern(
            pattern.Substring(0, first),
            pattern.Substring(between, second - between),
            pattern.Substring(second + Second.Length)
        );
    }

    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteText(Before);
        writer.WriteText(Between);
        writer.WriteText(After);
    }

    internal static ListPattern Read(ref RecordReader reader) =>
        new(reader.ReadText(), reader.ReadText(), reader.ReadText());
}

/// <summary>A style of <c>list</c> in one locale.</summary>
/// <param name="Start">Joins the first two of three or more items.</param>
/// <param name="Middle">Joins a further one.</param>
/// <param name="End">Joins the last one.</param>
/// <param name="Two">Joins two that are all.</param>
/// <param name="Change">Before which last items the other words stand.</param>
/// <param name="ChangedEnd">The other <paramref name="End"/>.</param>
/// <param name="ChangedTwo">The other <paramref name="Two"/>.</param>
internal sealed record ResolvedList(
    ListPattern Start,
    ListPattern Middle,
    ListPattern End,
    ListPattern Two,
    ListChange Change,
    ListPattern ChangedEnd,
    ListPattern ChangedTwo
) : ResolvedFormat
{
    /// <summary>The letter of this kind.</summary>
    public const string Letter = "l";

    private protected override char Kind => Letter[0];

    internal static ResolvedList Read(ref RecordReader reader)
    {
        var start = ListPattern.Read(ref reader);
        var middle = ListPattern.Read(ref reader);
        var end = ListPattern.Read(ref reader);
        var two = ListPattern.Read(ref reader);
        var change = (ListChange)reader.ReadNumber();
        return change == ListChange.None
            ? new ResolvedList(start, middle, end, two, change, end, two)
            : new ResolvedList(
                start,
                middle,
                end,
                two,
                change,
                ListPattern.Read(ref reader),
                ListPattern.Read(ref reader)
            );
    }

    private protected override void WriteTo(RecordWriter writer)
    {
        Start.WriteTo(writer);
        Middle.WriteTo(writer);
        End.WriteTo(writer);
        Two.WriteTo(writer);
        writer.WriteNumber((int)Change);
        if (Change != ListChange.None)
        {
            ChangedEnd.WriteTo(writer);
            ChangedTwo.WriteTo(writer);
        }
    }
}
