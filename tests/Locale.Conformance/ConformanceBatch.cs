namespace LocaleGen;

/// <summary>Answers a whole batch: its messages by generated code, the rest as <c>locale format</c> does.</summary>
internal sealed class ConformanceBatch(EngineKind engine, bool utf8, TextWriter log)
{
    private readonly LocaleLookup locales = new(CldrData.Full);

    /// <summary>Reads to the end of the input, and then answers in its order.</summary>
    public void Run(Stream input, Stream output)
    {
        var requests = Read(input);
        var answers = Answer(requests);
        using var buffered = new MemoryStream();
        var writer = new AnswerWriter(buffered);
        for (var index = 0; index < requests.Count; index++)
        {
            writer.Write(requests[index].Id, answers[index]);
        }

        buffered.WriteTo(output);
        output.Flush();
    }

    /// <summary>The answers, in the order of the requests.</summary>
    public BatchAnswer[] Answer(IReadOnlyList<BatchRequest> requests)
    {
        var answers = new BatchAnswer[requests.Count];
        var others = new BatchResponder(locales, new MessageFormatter(utf8));
        var reader = new RowReader(locales);
        var rows = new List<MessageRow>();
        for (var index = 0; index < answers.Length; index++)
        {
            if (requests[index] is not MessageRequest message)
            {
                answers[index] = others.Answer(requests[index]);
            }
            else if (reader.TryRead(message, index, out var row, out var refusal))
            {
                rows.Add(row);
            }
            else
            {
                answers[index] = new RefusalAnswer(refusal);
            }
        }

        foreach (var part in RowPartitions.Of(rows))
        {
            var catalogEngine = new CatalogEngine(engine, utf8, log);
            foreach (var (row, answer) in catalogEngine.Answer(part))
            {
                answers[row.Index] = answer;
            }
        }

        return answers;
    }

    private static List<BatchRequest> Read(Stream input)
    {
        var requests = new List<BatchRequest>();
        var lines = new LineReader(input);
        while (lines.TryRead(out var line))
        {
            requests.Add(BatchRequestReader.Read(line, requests.Count + 1));
        }

        return requests;
    }
}
