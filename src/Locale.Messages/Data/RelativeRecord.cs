namespace LocaleGen;

/// <summary>How a locale names times by their distance from now (UTS #35, Part 4, Calendar Fields).</summary>
/// <param name="Units">Second, minute, hour, day, week, month, quarter and year, each long, short and narrow.</param>
public sealed record RelativeRecord(EquatableList<RelativeUnitRecord> Units)
{
    /// <summary>How many widths a unit has.</summary>
    public const int Widths = 3;

    /// <summary>A unit in a width.</summary>
    public RelativeUnitRecord Unit(int unit, int width) => Units[(unit * Widths) + width];

    internal void WriteTo(RecordWriter writer) =>
        TextPool.Write(
            writer,
            [.. Units.SelectMany(unit => unit.Words.Concat(unit.Past).Concat(unit.Future))]
        );

    internal static RelativeRecord Read(ref RecordReader reader)
    {
        const int texts = RelativeUnitRecord.WordCount + (2 * RelativeUnitRecord.Categories);
        var all = TextPool.Read(ref reader);
        var units = new RelativeUnitRecord[all.Length / texts];
        for (var index = 0; index < units.Length; index++)
        {
            var own = all.Skip(index * texts).Take(texts).ToArray();
            units[index] = new RelativeUnitRecord(
                new(own.Take(RelativeUnitRecord.WordCount)),
                new(own.Skip(RelativeUnitRecord.WordCount).Take(RelativeUnitRecord.Categories)),
                new(own.Skip(RelativeUnitRecord.WordCount + RelativeUnitRecord.Categories))
            );
        }

        return new RelativeRecord(new EquatableList<RelativeUnitRecord>(units));
    }
}

/// <summary>One unit in one width.</summary>
/// <param name="Words">Words for two before now to two behind it, such as <c>yesterday</c>; empty where there is none.</param>
/// <param name="Past">Patterns such as <c>{0} days ago</c> by the number of their plural category; empty where there is none.</param>
/// <param name="Future">The same for <c>in {0} days</c>.</param>
public sealed record RelativeUnitRecord(
    EquatableList<string> Words,
    EquatableList<string> Past,
    EquatableList<string> Future
)
{
    /// <summary>How many words there may be.</summary>
    public const int WordCount = 5;

    /// <summary>How many plural categories there are.</summary>
    public const int Categories = 6;
}
