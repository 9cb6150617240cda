namespace LocaleGen;

/// <summary>The one piece in which two versions of a file differ.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends in the older version.</param>
/// <param name="Text">What stands there in the newer one.</param>
internal sealed record FileEdit(LinePlace Start, LinePlace End, string Text)
{
    /// <summary>Compares two versions.</summary>
    public static FileEdit Between(string older, string newer)
    {
        var start = older.AsSpan().CommonPrefixLength(newer);
        var rest = Math.Min(older.Length, newer.Length) - start;
        var same = 0;
        while (same < rest && older[^(same + 1)] == newer[^(same + 1)])
        {
            same++;
        }

        return new(
            PlaceIn(older, start),
            PlaceIn(older, older.Length - same),
            newer[start..(newer.Length - same)]
        );
    }

    private static LinePlace PlaceIn(string text, int position)
    {
        var before = text.AsSpan(0, position);
        return new(before.Count('\n') + 1, position - before.LastIndexOf('\n'));
    }
}
