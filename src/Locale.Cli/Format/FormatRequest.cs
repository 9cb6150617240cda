namespace LocaleGen;

/// <summary>One message from the command line.</summary>
internal sealed record FormatRequest(
    string Message,
    string Locale,
    IReadOnlyList<ArgumentAssignment> Assignments,
    bool Utf8
)
{
    /// <summary>The tags that are markup in the message.</summary>
    public DeclaredTags Tags { get; init; } = DeclaredTags.None;

    /// <summary>What it is written for; null for plain text.</summary>
    public MarkupSink? Sink { get; init; }

    /// <summary>The text, or why there is none.</summary>
    public (string? Text, Refusal? Refusal) Format()
    {
        var numbers = NamesOfNumbers();
        var given = new Dictionary<string, GivenArgument>();
        foreach (var assignment in Assignments)
        {
            var (argument, problem) = assignment.ToArgument(numbers.Contains(assignment.Name));
            if (argument is null)
            {
                return (null, problem);
            }

            given[assignment.Name] = argument;
        }

        var preparation = new MessagePreparation(new LocaleLookup(CldrData.Full));
        var (prepared, refusal) = preparation.Prepare(Locale, Message, given, Tags);
        return prepared is null
            ? (null, refusal)
            : new MessageFormatter(Utf8, Sink).Format(prepared);
    }

    private HashSet<string> NamesOfNumbers() =>
        MessageParser.Parse(Message, Tags).Message is { } message
            ?
            [
                .. ArgumentUses
                    .Of(message)
                    .Where(use => use.Kind == ArgumentUseKind.Number)
                    .Select(use => use.Name),
            ]
            : [];
}
