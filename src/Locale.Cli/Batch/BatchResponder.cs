namespace LocaleGen;

/// <summary>Answers the requests of a batch one by one.</summary>
internal sealed class BatchResponder(LocaleLookup locales, MessageFormatter formatter)
{
    private readonly MessagePreparation preparation = new(locales);
    private readonly PluralAnswers plurals = new(locales);

    /// <summary>The answer; a fault of the tool's own is one too, so that it does not cost other lines theirs.</summary>
    public BatchAnswer Answer(BatchRequest request)
    {
        try
        {
            return AnswerByKind(request);
        }
        catch (Exception fault)
        {
            return new RefusalAnswer(
                new Refusal("internal", $"{fault.GetType().Name}: {fault.Message}", 0)
            );
        }
    }

    private BatchAnswer AnswerByKind(BatchRequest request) =>
        request switch
        {
            MessageRequest message => Answer(message),
            PluralRequest plural => plurals.Answer(plural),
            RangeRequest range => plurals.Answer(range),
            RefusedRequest refused => new RefusalAnswer(refused.Refusal),
            _ => throw new ArgumentException($"No answer to {request}.", nameof(request)),
        };

    private BatchAnswer Answer(MessageRequest request)
    {
        var (message, refusal) = preparation.Prepare(
            request.Locale,
            request.Message,
            request.Arguments,
            request.Tags
        );
        return message is null
            ? new RefusalAnswer(refusal!)
            : BatchAnswer.Of(formatter.Format(message));
    }
}
