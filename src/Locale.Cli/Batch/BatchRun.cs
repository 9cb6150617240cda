namespace LocaleGen;

/// <summary>Answers JSON lines with JSON lines, in order, as they come.</summary>
internal static class BatchRun
{
    /// <summary>Reads to the end of the input. Every line is answered, also one that is no request.</summary>
    /// <param name="input">Lines in UTF-8.</param>
    /// <param name="output">Where the answers go; flushed whenever the next line has to be waited for.</param>
    /// <param name="utf8">Whether texts are written by the UTF-8 path.</param>
    public static void Run(Stream input, Stream output, bool utf8)
    {
        var responder = new BatchResponder(
            new LocaleLookup(CldrData.Full),
            new MessageFormatter(utf8)
        );
        var buffered = new BufferedStream(output, 1 << 16);
        var answers = new AnswerWriter(buffered);
        var lines = new LineReader(input);
        for (var number = 1; lines.TryRead(out var line); number++)
        {
            var request = BatchRequestReader.Read(line, number);
            answers.Write(request.Id, responder.Answer(request));
            if (!lines.HasLine)
            {
                answers.Flush();
            }
        }

        answers.Flush();
    }
}
