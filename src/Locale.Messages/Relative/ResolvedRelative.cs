namespace LocaleGen;

/// <summary>What stands around the number of a relative time.</summary>
/// <param name="Before">Before it, or all there is.</param>
/// <param name="HasNumber">Whether there is a number: Arabic says <c>in two days</c> in two words.</param>
/// <param name="After">Behind it.</param>
internal readonly record struct RelativePattern(string Before, bool HasNumber, string After)
{
    private const string Place = "{0}";

    /// <summary>Reads a pattern such as <c>in {0} days</c>.</summary>
    public static RelativePattern Parse(string pattern)
    {
        var place = pattern.IndexOf(Place, StringComparison.Ordinal);
        return place < 0
            ? new RelativePattern(pattern, false, "")
            : new RelativePattern(
                pattern.Substring(0, place),
                true,
                pattern.Substring(place + Place.Length)
            );
    }

    /// <summary>The pattern again.</summary>
    public override string ToString() => HasNumber ? Before + Place + After : Before;
}

/// <summary>A style of <c>relative</c> in one locale.</summary>
/// <param name="Words">Words for two before now to two behind it, empty where there is none; no words unless asked for.</param>
/// <param name="Past">Patterns of what was, one for each plural category by its number.</param>
/// <param name="Future">Patterns of what will be.</param>
internal sealed record ResolvedRelative(
    EquatableList<string> Words,
    EquatableList<RelativePattern> Past,
    EquatableList<RelativePattern> Future
) : ResolvedFormat
{
    /// <summary>The letter of this kind.</summary>
    public const string Letter = "r";

    private protected override char Kind => Letter[0];

    internal static ResolvedRelative Read(ref RecordReader reader)
    {
        var texts = TextPool.Read(ref reader);
        var words = texts.Length - (2 * RelativeUnitRecord.Categories);
        var patterns = texts.Skip(words).Select(RelativePattern.Parse).ToArray();
        return new ResolvedRelative(
            new(texts.Take(words)),
            new(patterns.Take(RelativeUnitRecord.Categories)),
            new(patterns.Skip(RelativeUnitRecord.Categories))
        );
    }

    private protected override void WriteTo(RecordWriter writer) =>
        TextPool.Write(
            writer,
            [.. Words, .. Past.Concat(Future).Select(pattern => pattern.ToString())]
        );
}
