using System.Buffers;

namespace SlackBot.Slack.BlockKit;

/// <summary>
/// Writes an answer as Slack wants it in the response to a command, JSON in UTF-8:
/// <c>{"response_type":"ephemeral","text":…,"blocks":[…]}</c>.
/// </summary>
internal static class AnswerWriter
{
    /// <summary>How many bytes the answer takes.</summary>
    public static int Length(Answer answer)
    {
        var json = BlockJson.Measuring();
        WriteText(ref json, answer);
        return json.Bytes + BlocksLength(answer);
    }

    /// <summary>Writes the answer.</summary>
    public static void Write(IBufferWriter<byte> output, Answer answer) =>
        Write(output, answer, Length(answer));

    /// <summary>Writes the answer in one piece.</summary>
    /// <param name="length">What <see cref="Length"/> has said.</param>
    public static void Write(IBufferWriter<byte> output, Answer answer, int length)
    {
        var json = BlockJson.Writing(output.GetSpan(length));
        WriteText(ref json, answer);
        WriteBlocks(ref json, answer.Blocks);
        json.Raw("}"u8);
        output.Advance(length);
    }

    private static void WriteText(ref BlockJson json, Answer answer)
    {
        json.Raw("""{"response_type":"ephemeral","text":"""u8);
        json.EscapedText(answer.Text);
    }

    private static int BlocksLength(Answer answer) =>
        answer.Blocks.Count == 0
            ? "}"u8.Length
            : BlocksName.Length + answer.Blocks.Bytes + "}"u8.Length;

    private static ReadOnlySpan<byte> BlocksName => ""","blocks":"""u8;

    private static void WriteBlocks(ref BlockJson json, MessageBlocks blocks)
    {
        if (blocks.Count == 0)
        {
            return;
        }

        json.Raw(BlocksName);
        for (var at = 0; at < blocks.Count; at++)
        {
            json.Raw(at == 0 ? "["u8 : ","u8);
            blocks[at].Write(ref json);
        }

        json.Raw("]"u8);
    }
}
