namespace LocaleGen;

/// <summary>What a letter of a skeleton asks for when it is repeated so often.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Field">The field, of <see cref="DateField"/>.</param>
/// <param name="Type">How it is shown; letters of nearly the same meaning have types near each other.</param>
/// <param name="Length">From how many letters on.</param>
internal readonly record struct SkeletonLetter(char Letter, int Field, int Type, int Length)
{
    private const int Narrow = -0x101;
    private const int Shorter = -0x102;
    private const int Short = -0x103;
    private const int Long = -0x104;
    private const int Numeric = 0x100;
    private const int Step = 0x10;

    /// <summary>All of them; the rows of one letter are neighbours, by length.</summary>
    private static readonly SkeletonLetter[] Rows =
    [
        .. Texts('G', DateField.Era, 0, 1),
        new('y', DateField.Year, Numeric, 1),
        new('Y', DateField.Year, Numeric + Step, 1),
        new('u', DateField.Year, Numeric + (2 * Step), 1),
        new('r', DateField.Year, Numeric + (3 * Step), 1),
        .. Texts('U', DateField.Year, 0, 1),
        new('Q', DateField.Quarter, Numeric, 1),
        .. Texts('Q', DateField.Quarter, 0, 3),
        new('q', DateField.Quarter, Numeric + Step, 1),
        .. Texts('q', DateField.Quarter, 1, 3),
        new('M', DateField.Month, Numeric, 1),
        .. Texts('M', DateField.Month, 0, 3),
        new('L', DateField.Month, Numeric + Step, 1),
        .. Texts('L', DateField.Month, 1, 3),
        new('l', DateField.Month, Numeric + Step, 1),
        new('w', DateField.WeekOfYear, Numeric, 1),
        new('W', DateField.WeekOfMonth, Numeric, 1),
        .. Texts('E', DateField.Weekday, 0, 1),
        new('E', DateField.Weekday, Shorter, 6),
        new('c', DateField.Weekday, Numeric + (2 * Step), 1),
        .. Texts('c', DateField.Weekday, 2, 3),
        new('c', DateField.Weekday, Shorter - (2 * Step), 6),
        new('e', DateField.Weekday, Numeric + Step, 1),
        .. Texts('e', DateField.Weekday, 1, 3),
        new('e', DateField.Weekday, Shorter - Step, 6),
        new('d', DateField.Day, Numeric, 1),
        new('g', DateField.Day, Numeric + Step, 1),
        new('D', DateField.DayOfYear, Numeric, 1),
        new('F', DateField.WeekdayInMonth, Numeric, 1),
        .. Texts('a', DateField.DayPeriod, 0, 1),
        .. Texts('b', DateField.DayPeriod, 1, 1),
        .. Texts('B', DateField.DayPeriod, 3, 1),
        new('H', DateField.Hour, Numeric + (10 * Step), 1),
        new('k', DateField.Hour, Numeric + (11 * Step), 1),
        new('h', DateField.Hour, Numeric, 1),
        new('K', DateField.Hour, Numeric + Step, 1),
        new('m', DateField.Minute, Numeric, 1),
        new('s', DateField.Second, Numeric, 1),
        new('A', DateField.Second, Numeric + Step, 1),
        new('S', DateField.Fraction, Numeric, 1),
        new('v', DateField.Zone, Short - (2 * Step), 1),
        new('v', DateField.Zone, Long - (2 * Step), 4),
        new('z', DateField.Zone, Short, 1),
        new('z', DateField.Zone, Long, 4),
        new('Z', DateField.Zone, Narrow - Step, 1),
        new('Z', DateField.Zone, Long - Step, 4),
        new('Z', DateField.Zone, Short - Step, 5),
        new('O', DateField.Zone, Short - Step, 1),
        new('O', DateField.Zone, Long - Step, 4),
        new('V', DateField.Zone, Short - Step, 1),
        new('V', DateField.Zone, Long - Step, 2),
        new('V', DateField.Zone, Long - 1 - Step, 3),
        new('V', DateField.Zone, Long - 2 - Step, 4),
        .. Offsets('X'),
        .. Offsets('x'),
    ];

    /// <summary>Whether it is shown as a number, the type of which its length counts towards.</summary>
    public bool IsNumeric => Type > 0;

    /// <summary>The row of a letter repeated so often; false for a letter that means nothing in skeletons.</summary>
    public static bool TryFind(char letter, int count, out SkeletonLetter row)
    {
        row = default;
        foreach (var candidate in Rows)
        {
            if (candidate.Letter == letter && (candidate.Length <= count || row == default))
            {
                row = candidate;
            }
        }

        return row != default;
    }

    private static SkeletonLetter[] Texts(char letter, int field, int steps, int length) =>
        [
            new(letter, field, Short - (steps * Step), length),
            new(letter, field, Long - (steps * Step), 4),
            new(letter, field, Narrow - (steps * Step), 5),
        ];

    private static SkeletonLetter[] Offsets(char letter) =>
        [
            new(letter, DateField.Zone, Narrow - Step, 1),
            new(letter, DateField.Zone, Short - Step, 2),
            new(letter, DateField.Zone, Long - Step, 4),
        ];
}
