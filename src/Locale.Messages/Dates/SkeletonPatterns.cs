namespace LocaleGen;

/// <summary>A pattern of a locale and the fields it is for.</summary>
internal sealed class CandidatePattern(DateSkeleton skeleton, string pattern, bool named)
{
    public DateSkeleton Skeleton { get; } = skeleton;

    public string Pattern { get; set; } = pattern;

    /// <summary>Whether CLDR names the skeleton; else it was read off the pattern.</summary>
    public bool IsNamed { get; set; } = named;
}

/// <summary>The patterns that a locale has for skeletons, in the order in which they are tried.</summary>
internal sealed class SkeletonPatterns
{
    /// <summary>A single field each, so that every field has some pattern.</summary>
    private const string SingleFields = "GyQMwWEDFdaHmsSv";

    // By the first letter of the base; upper case comes before lower case, and what was added first comes first.
    private readonly SortedDictionary<char, List<CandidatePattern>> groups = [];

    /// <summary>Collects the patterns of a calendar.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="withStyles">Whether the patterns of styles are among them.</param>
    public SkeletonPatterns(CalendarRecord calendar, bool withStyles = true)
    {
        foreach (var letter in SingleFields)
        {
            AddDerived(letter.ToString());
        }

        if (withStyles)
        {
            foreach (var pattern in calendar.TimePatterns.Concat(calendar.DatePatterns))
            {
                AddDerived(pattern.Split('\t')[0]);
            }
        }

        foreach (var item in calendar.Available)
        {
            AddNamed(item);
        }
    }

    /// <summary>The pattern whose fields are nearest to those asked for.</summary>
    /// <param name="asked">The fields asked for.</param>
    /// <param name="included">Those of them that count.</param>
    /// <param name="missing">Those that the pattern lacks.</param>
    /// <param name="extra">Fields that the pattern has and nobody asked for.</param>
    public CandidatePattern Nearest(
        DateSkeleton asked,
        int included,
        out int missing,
        out int extra
    )
    {
        (missing, extra) = (-1, 0);
        CandidatePattern? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in groups.Values.SelectMany(group => group))
        {
            var distance = asked.DistanceTo(
                candidate.Skeleton,
                included,
                out var lacking,
                out var superfluous
            );
            // Of two at the same distance the one that lacks smaller fields.
            if (distance < bestDistance || (distance == bestDistance && missing < lacking))
            {
                (best, bestDistance, missing, extra) = (candidate, distance, lacking, superfluous);
                if (distance == 0)
                {
                    break;
                }
            }
        }

        return best!;
    }

    private void AddDerived(string pattern)
    {
        var skeleton = DateSkeleton.Of(pattern);
        if (SameBase(skeleton) is not { IsNamed: false } && Same(skeleton) is null)
        {
            Put(skeleton, pattern, false);
        }
    }

    /// <summary>A pattern that CLDR names a skeleton for takes the place of a derived one.</summary>
    private void AddNamed(SkeletonPattern item)
    {
        var skeleton = DateSkeleton.Of(item.Skeleton);
        if (skeleton.Mask != 0 && Same(skeleton) is not { IsNamed: true })
        {
            Put(skeleton, item.Pattern, true);
        }
    }

    private void Put(DateSkeleton skeleton, string pattern, bool named)
    {
        var group = Group(skeleton);
        var equal = group.Find(there =>
            there.Skeleton.Base == skeleton.Base && there.Skeleton.HasTypesOf(skeleton)
        );
        if (equal is null)
        {
            group.Add(new CandidatePattern(skeleton, pattern, named));
        }
        else
        {
            (equal.Pattern, equal.IsNamed) = (pattern, named);
        }
    }

    private CandidatePattern? SameBase(DateSkeleton skeleton) =>
        Group(skeleton).Find(there => there.Skeleton.Base == skeleton.Base);

    private CandidatePattern? Same(DateSkeleton skeleton) =>
        Group(skeleton).Find(there => there.Skeleton.Original == skeleton.Original);

    private List<CandidatePattern> Group(DateSkeleton skeleton)
    {
        var first = skeleton.Base[0];
        if (!groups.TryGetValue(first, out var group))
        {
            groups.Add(first, group = []);
        }

        return group;
    }
}
