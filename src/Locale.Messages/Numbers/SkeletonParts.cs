namespace LocaleGen;

/// <summary>What a token of a number skeleton settles; each may be settled once.</summary>
[Flags]
internal enum SkeletonParts
{
    None = 0,
    Notation = 1,
    Unit = 2,
    PerUnit = 4,
    Precision = 8,
    RoundingMode = 16,
    IntegerWidth = 32,
    Scale = 64,
    Grouping = 128,
    NumberingSystem = 256,
    UnitWidth = 512,
    Sign = 1024,
    Decimal = 2048,
    Usage = 4096,
}
