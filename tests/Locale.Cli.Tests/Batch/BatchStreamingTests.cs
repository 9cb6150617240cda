using System.Text;

namespace LocaleGen;

/// <summary>Answers come while the input is still open.</summary>
public class BatchStreamingTests
{
    [Fact]
    public void An_answer_is_there_before_the_next_line_is_asked_for()
    {
        using var output = new MemoryStream();
        var seen = new List<long>();
        using var input = new SlowInput(["{\"message\":\"1\"}\n", "{\"messa", "ge\":\"2\"}\n"]);
        input.BeforeRead = () => seen.Add(output.Length);
        using (var console = new ToolConsole(input, output, Stream.Null))
        {
            Assert.Equal(0, LocaleTool.Run(["format", "--batch"], console));
        }

        var first = "{\"id\":1,\"text\":\"1\"}\n".Length;
        Assert.Equal([0, first, first, 2 * first], seen);
    }

    [Fact]
    public void An_output_that_breaks_off_ends_the_tool_with_a_reason()
    {
        using var error = new MemoryStream();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes("{\"message\":\"1\"}\n"));
        using (var console = new ToolConsole(input, new BrokenOutput(), error))
        {
            Assert.Equal(1, LocaleTool.Run(["format", "--batch"], console));
        }

        Assert.Equal("locale: Broken pipe\n", Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>Gives one piece at each read.</summary>
    private sealed class SlowInput(IEnumerable<string> pieces) : MemoryStream
    {
        private readonly Queue<string> pieces = new(pieces);

        public Action BeforeRead { get; set; } = () => { };

        public override int Read(byte[] buffer, int offset, int count)
        {
            BeforeRead();
            return pieces.TryDequeue(out var piece)
                ? Encoding.UTF8.GetBytes(piece, buffer.AsSpan(offset, count))
                : 0;
        }
    }

    private sealed class BrokenOutput : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) =>
            throw new IOException("Broken pipe");

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new IOException("Broken pipe");
    }
}
