namespace LocaleGen;

/// <summary>Writes what stands around the units of a value, as lists of units are joined.</summary>
internal sealed class MeasureJoin<TUnit>(ResolvedList list)
{
    private readonly JoinUnits<TUnit> start = new(list.Start);
    private readonly JoinUnits<TUnit> middle = new(list.Middle);
    private readonly JoinUnits<TUnit> end = new(list.End);
    private readonly JoinUnits<TUnit> two = new(list.Two);

    /// <summary>Writes what stands before the item at a place; before the first that is what opens every pair.</summary>
    public void Before(int place, int count, ref UnitSink<TUnit> sink)
    {
        if (place > 0)
        {
            sink.Append(Pair(place, count).Between);
            return;
        }

        for (var pair = count - 1; pair > 0; pair--)
        {
            sink.Append(Pair(pair, count).Before);
        }
    }

    /// <summary>Writes what closes the pair that the item at a place is the second of.</summary>
    public void After(int place, int count, ref UnitSink<TUnit> sink)
    {
        if (place > 0)
        {
            sink.Append(Pair(place, count).After);
        }
    }

    private JoinUnits<TUnit> Pair(int second, int count) =>
        count == 2 ? two
        : second == count - 1 ? end
        : second == 1 ? start
        : middle;
}
