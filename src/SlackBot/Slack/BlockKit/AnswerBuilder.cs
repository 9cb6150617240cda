namespace SlackBot.Slack.BlockKit;

/// <summary>
/// Puts an answer together. Texts that are too long are cut, blank ones are passed over, and what a block cannot hold
/// flows into the next; what the message cannot hold is left off and counted.
/// </summary>
internal sealed class AnswerBuilder
{
    private MessageBlocks blocks = new();

    /// <summary>How many blocks were left off, from the first that did not fit; a caller with more to say pages.</summary>
    public int Remaining { get; private set; }

    /// <summary>A headline in plain text.</summary>
    public AnswerBuilder Header(string text) => Add(new Header(text));

    /// <summary>A paragraph.</summary>
    public AnswerBuilder Section(Mrkdwn text) => Add(new Section(text));

    /// <summary>Short texts in two columns, ten to a section.</summary>
    public AnswerBuilder Fields(params IEnumerable<Mrkdwn> fields)
    {
        foreach (var chunk in Shown(fields).Chunk(BlockKitLimits.SectionFields))
        {
            Add(new Section(Mrkdwn.Empty, chunk));
        }

        return this;
    }

    /// <summary>Small print, ten texts to a block.</summary>
    public AnswerBuilder Context(params IEnumerable<Mrkdwn> elements)
    {
        foreach (var chunk in Shown(elements).Chunk(BlockKitLimits.ContextElements))
        {
            Add(new Context(chunk));
        }

        return this;
    }

    /// <summary>A line across.</summary>
    public AnswerBuilder Divider() => Add(new Divider());

    /// <summary>The answer; the builder starts anew.</summary>
    /// <param name="text">What notifications and screen readers say; all that the blocks say, where it is not given.</param>
    public Answer Build(string? text = null)
    {
        var answer = new Answer(text ?? "", blocks);
        blocks = new();
        return answer;
    }

    private static IEnumerable<Mrkdwn> Shown(IEnumerable<Mrkdwn> texts) =>
        texts.Where(text => !text.IsBlank);

    private AnswerBuilder Add(Block block)
    {
        if (!blocks.TryAdd(block))
        {
            Remaining++;
        }

        return this;
    }
}
