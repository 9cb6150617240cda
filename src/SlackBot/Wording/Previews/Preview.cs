using LocaleGen;
using SlackBot.Wording.Checks;

namespace SlackBot.Wording.Previews;

/// <summary>A message with one choice of values.</summary>
/// <param name="Label">The values that choose between branches, as in <c>count = 5 (many)</c>; empty where nothing does.</param>
internal sealed record PreviewLine(string Label, string Text);

/// <summary>What a text will look like: once for every plural category of the language and every key of a select.</summary>
/// <param name="LeftOff">How many combinations of values are not shown.</param>
internal sealed record Preview(IReadOnlyList<PreviewLine> Lines, long LeftOff)
{
    /// <summary>How many lines there are at most.</summary>
    public const int MostLines = 12;

    private static readonly Number SampleNumber = 3;
    private static readonly Moment SampleMoment = new DateTimeOffset(
        2026,
        3,
        9,
        13,
        45,
        0,
        TimeSpan.Zero
    );

    /// <summary>Shows a text that has passed the check.</summary>
    /// <param name="key">The message.</param>
    /// <param name="locale">The language whose plural rules and formats hold.</param>
    public static Preview Of(Message message, string key, string locale)
    {
        var record = WordingCheck.RecordOf(locale);
        var signature = Printable(WordingCheck.SignatureOf(key));
        var program =
            RuntimeMessage.Compile(message, signature, record, out var errors)
            ?? throw new ArgumentException(
                $"The text for {key} is refused by {errors[0].Rule.Id}.",
                nameof(message)
            );
        var axes = BranchingArgument
            .Of(message)
            .Select(argument => PreviewAxis.Of(argument, record.Plurals))
            .ToList();
        var choices = PreviewChoices.Of(axes, MostLines);
        return new(
            [.. choices.Shown.Select(choice => Line(program, signature, axes, choice))],
            choices.LeftOff
        );
    }

    private static PreviewLine Line(
        RuntimeMessage program,
        MessageSignature signature,
        List<PreviewAxis> axes,
        IReadOnlyList<PreviewSample> choice
    )
    {
        var values = signature.Arguments.Select(Sample).ToArray();
        foreach (var (axis, sample) in axes.Zip(choice))
        {
            values[signature.IndexOf(axis.Argument)] = sample.Value;
        }

        return new(
            string.Join(", ", choice.Select(sample => sample.Label)),
            program.Format(values)
        );
    }

    /// <summary>A value for an argument that is only printed: its name tells where it goes.</summary>
    private static Argument Sample(ArgumentSignature argument) =>
        argument.Kind switch
        {
            ArgumentKind.Number => SampleNumber,
            ArgumentKind.Moment => SampleMoment,
            ArgumentKind.List => (TextList)new[] { $"[{argument.Name} 1]", $"[{argument.Name} 2]" },
            _ => $"[{argument.Name}]",
        };

    /// <summary>The same arguments, with text in place of values that only the program could make.</summary>
    private static MessageSignature Printable(MessageSignature signature) =>
        new(
            new(
                signature.Arguments.Select(argument =>
                    argument.Kind is ArgumentKind.Number or ArgumentKind.Moment or ArgumentKind.List
                        ? argument
                        : new(argument.Name, ArgumentKind.Text)
                )
            )
        );
}
