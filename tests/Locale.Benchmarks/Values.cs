namespace LocaleGen.Benchmarks;

/// <summary>The values that are written: integers to a million, amounts with cents, moments of a few years.</summary>
internal static class Values
{
    public const int Count = 1000;

    private static readonly Random Random = new(48);

    public static readonly int[] Integers = Make(() => Random.Next(1_000_000));

    public static readonly decimal[] Decimals = Make(() => Random.Next(100_000_000) / 100m);

    public static readonly double[] Doubles = Make(() => Random.Next(100_000_000) / 100.0);

    public static readonly DateTime[] Moments = Make(() =>
        new DateTime(2020, 1, 1).AddSeconds(Random.Next(200_000_000))
    );

    private static TValue[] Make<TValue>(Func<TValue> value) =>
        [.. Enumerable.Range(0, Count).Select(_ => value())];
}
