using System.Collections;

namespace SlackBot.Slack.BlockKit;

/// <summary>Blocks that fit into one message, in number and in length together; none is blank.</summary>
internal sealed class MessageBlocks : IReadOnlyList<Block>
{
    private const int Brackets = 2;

    private readonly List<Block> blocks = [];
    private bool isFull;

    /// <summary>The first of the blocks, as many as fit.</summary>
    public static MessageBlocks Fit(IEnumerable<Block> blocks)
    {
        if (blocks is MessageBlocks fitted)
        {
            return fitted;
        }

        var fitting = new MessageBlocks();
        foreach (var block in blocks)
        {
            if (!fitting.TryAdd(block))
            {
                break;
            }
        }

        return fitting;
    }

    /// <summary>The length of all of them as a JSON array in UTF-16 units.</summary>
    public int Length { get; private set; } = Brackets;

    /// <summary>The length of that array in bytes of UTF-8.</summary>
    public int Bytes { get; private set; } = Brackets;

    public int Count => blocks.Count;

    public Block this[int index] => blocks[index];

    /// <summary>Takes a block; a blank one is passed over. Once one did not fit, none is taken any more, so that there are no gaps.</summary>
    /// <returns>False where it does not fit.</returns>
    internal bool TryAdd(Block block)
    {
        if (block.IsBlank)
        {
            return true;
        }

        var json = BlockJson.Measuring();
        block.Write(ref json);
        var comma = Count == 0 ? 0 : 1;
        isFull |=
            Count == BlockKitLimits.Blocks
            || Length + comma + json.Length > BlockKitLimits.AllBlocks;
        if (isFull)
        {
            return false;
        }

        blocks.Add(block);
        Length += comma + json.Length;
        Bytes += comma + json.Bytes;
        return true;
    }

    public IEnumerator<Block> GetEnumerator() => blocks.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
