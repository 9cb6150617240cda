namespace LocaleGen;

/// <summary>The fields that a skeleton, or a pattern, asks for (UTS #35, Part 4, Matching Skeletons).</summary>
internal sealed class DateSkeleton
{
    private readonly int[] types = new int[DateField.Count];
    private readonly char[] letters = new char[DateField.Count];
    private readonly int[] lengths = new int[DateField.Count];
    private readonly string[] bases = new string[DateField.Count];

    private DateSkeleton() { }

    /// <summary>The fields that are there, a bit each.</summary>
    public int Mask { get; private set; }

    /// <summary>The fields in their shortest equivalent forms: patterns with the same one compete.</summary>
    public string Base => string.Concat(bases);

    /// <summary>The fields as asked for, in the order of fields.</summary>
    public string Original => string.Concat(Enumerable.Range(0, DateField.Count).Select(Text));

    /// <summary>Reads the fields of a skeleton or pattern; what means nothing is passed over.</summary>
    public static DateSkeleton Of(string pattern)
    {
        var skeleton = new DateSkeleton();
        foreach (var item in PatternItem.Split(pattern))
        {
            if (item.IsField && SkeletonLetter.TryFind(item.Text[0], item.Text.Length, out var row))
            {
                skeleton.Set(row, item.Text.Length);
            }
        }

        skeleton.Complete();
        return skeleton;
    }

    public bool Has(int field) => lengths[field] > 0;

    public char Letter(int field) => letters[field];

    public int Length(int field) => lengths[field];

    /// <summary>The field as asked for.</summary>
    public string Text(int field) => new(letters[field], lengths[field]);

    public bool IsNumeric(int field) => types[field] > 0;

    /// <summary>How many letters the field has in its shortest equivalent form.</summary>
    public int BaseLength(int field) => bases[field]?.Length ?? 0;

    public bool HasTypesOf(DateSkeleton other) => types.AsSpan().SequenceEqual(other.types);

    /// <summary>How far a pattern's fields are from those asked for: missing and superfluous ones weigh most.</summary>
    /// <param name="other">The pattern's fields.</param>
    /// <param name="included">The fields that count among those asked for.</param>
    /// <param name="missing">The fields that the pattern lacks.</param>
    /// <param name="extra">The fields that it has and nobody asked for.</param>
    public int DistanceTo(DateSkeleton other, int included, out int missing, out int extra)
    {
        const int Extra = 0x10000;
        const int Missing = 0x1000;
        (missing, extra) = (0, 0);
        var distance = 0;
        for (var field = 0; field < DateField.Count; field++)
        {
            var mine = (included & (1 << field)) == 0 ? 0 : types[field];
            var theirs = other.types[field];
            if (mine == theirs)
            {
                continue;
            }

            if (mine == 0)
            {
                distance += Extra;
                extra |= 1 << field;
            }
            else if (theirs == 0)
            {
                distance += Missing;
                missing |= 1 << field;
            }
            else
            {
                distance += Math.Abs(mine - theirs);
            }
        }

        return distance;
    }

    private void Set(SkeletonLetter row, int length)
    {
        letters[row.Field] = row.Letter;
        lengths[row.Field] = length;
        types[row.Field] = row.IsNumeric ? row.Type + length : row.Type;
        bases[row.Field] = new string(row.Letter, row.Length);
        Mask |= 1 << row.Field;
    }

    private void Clear(int field)
    {
        letters[field] = default;
        lengths[field] = 0;
        types[field] = 0;
        bases[field] = "";
        Mask &= ~(1 << field);
    }

    /// <summary>Minutes with fractions of seconds get seconds; twelve hours get a part of the day, and others lose it.</summary>
    private void Complete()
    {
        if (Has(DateField.Minute) && Has(DateField.Fraction) && !Has(DateField.Second))
        {
            SkeletonLetter.TryFind('s', 1, out var second);
            Set(second, 1);
        }

        if (!Has(DateField.Hour))
        {
            return;
        }

        if (Letter(DateField.Hour) is not ('h' or 'K'))
        {
            Clear(DateField.DayPeriod);
        }
        else if (!Has(DateField.DayPeriod))
        {
            SkeletonLetter.TryFind('a', 1, out var period);
            Set(period, 1);
        }
    }
}
