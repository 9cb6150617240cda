namespace SlackBot.Wording.Previews;

/// <summary>Chooses the combinations of values that a preview shows.</summary>
/// <param name="Shown">For each combination a value of every axis.</param>
/// <param name="LeftOff">How many combinations there are beyond those.</param>
internal sealed record PreviewChoices(
    IReadOnlyList<IReadOnlyList<PreviewSample>> Shown,
    long LeftOff
)
{
    /// <summary>
    /// All combinations where there are few; else one axis is changed after the other while the rest take <c>other</c>,
    /// so that every branch has its turn as long as there is room.
    /// </summary>
    public static PreviewChoices Of(IReadOnlyList<PreviewAxis> axes, int most)
    {
        var all = CountOf(axes);
        var choices = all <= most ? Product(axes) : OneByOne(axes).Take(most);
        List<IReadOnlyList<PreviewSample>> shown = [.. choices];
        return new(shown, all - shown.Count);
    }

    /// <summary>As many combinations as a number can say, where there are more.</summary>
    private static long CountOf(IReadOnlyList<PreviewAxis> axes) =>
        axes.Aggregate(
            1L,
            (count, axis) =>
                count > long.MaxValue / axis.Samples.Count
                    ? long.MaxValue
                    : count * axis.Samples.Count
        );

    private static IEnumerable<IReadOnlyList<PreviewSample>> Product(
        IReadOnlyList<PreviewAxis> axes
    ) =>
        axes.Aggregate(
            (IEnumerable<IReadOnlyList<PreviewSample>>)
                [
                    [],
                ],
            (choices, axis) =>
                choices.SelectMany(choice =>
                    axis.Samples.Select(sample => (IReadOnlyList<PreviewSample>)[.. choice, sample])
                )
        );

    private static IEnumerable<IReadOnlyList<PreviewSample>> OneByOne(
        IReadOnlyList<PreviewAxis> axes
    )
    {
        var usual = axes.Select(axis => axis.Samples[^1]).ToArray();
        yield return usual;
        for (var index = 0; index < axes.Count; index++)
        {
            foreach (var sample in axes[index].Samples.SkipLast(1))
            {
                var choice = usual.ToArray();
                choice[index] = sample;
                yield return choice;
            }
        }
    }
}
