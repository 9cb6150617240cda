namespace LocaleGen;

/// <summary>Chooses fixes that can be applied at one time.</summary>
/// <remarks>
/// A fix is applied whole or not at all: one whose places overlap those of another waits until the files are checked again,
/// when it is found anew at its new places, or no more.
/// </remarks>
public sealed class FixSelection
{
    private readonly Dictionary<string, List<TextChange>> taken = new(StringComparer.Ordinal);
    private readonly List<LocaleChange> changes = [];

    /// <summary>The changes of all fixes that were taken, in order.</summary>
    public IReadOnlyList<LocaleChange> Changes => changes;

    /// <summary>Takes a fix, unless it gets in the way of one that was taken before.</summary>
    /// <returns>Whether it was taken.</returns>
    public bool TryAdd(LocaleFix fix)
    {
        var places = fix.Changes.OfType<TextChange>().ToList();
        if (places.Any(IsInTheWay))
        {
            return false;
        }

        foreach (var place in places)
        {
            if (!taken.TryGetValue(place.Path, out var others))
            {
                taken.Add(place.Path, others = []);
            }

            var index = Search(others, place);
            others.Insert(index < 0 ? ~index : index, place);
        }

        changes.AddRange(fix.Changes);
        return true;
    }

    // Taken places are in order and do not overlap, so only the neighbours can be in the way.
    private bool IsInTheWay(TextChange change)
    {
        if (!taken.TryGetValue(change.Path, out var others))
        {
            return false;
        }

        var index = Search(others, change);
        index = index < 0 ? ~index : index;
        return (index < others.Count && Overlap(others[index], change))
            || (index > 0 && Overlap(others[index - 1], change));
    }

    private static int Search(List<TextChange> others, TextChange change) =>
        others.BinarySearch(
            change,
            Comparer<TextChange>.Create(
                (left, right) => left.Range.Start.CompareTo(right.Range.Start)
            )
        );

    private static bool Overlap(TextChange left, TextChange right) =>
        left.Range.Start == right.Range.Start
        || (left.Range.Start < right.Range.End && right.Range.Start < left.Range.End);
}
