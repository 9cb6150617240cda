using System.Buffers;
using System.Text;

namespace LocaleGen;

public class BufferWriterTests
{
    private static readonly LocaleMessages Message = InMemoryCatalog.Single("en", "<{a}>");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(10_000)]
    public void A_writer_that_gives_what_it_is_asked_for_gets_the_whole_message(int length)
    {
        var text = string.Concat(Enumerable.Repeat("ä", length));
        var writer = new ExactWriter();
        new Message1(Message, 0, text).WriteTo(writer);
        new Message1(Message, 0, "again").WriteTo(writer);
        Assert.Equal($"<{text}><again>", Encoding.UTF8.GetString([.. writer.Written]));
    }

    [Fact]
    public void A_writer_with_much_room_is_asked_once()
    {
        var writer = new RoomyWriter(100_000);
        new Message1(Message, 0, new string('x', 5000)).WriteTo(writer);
        Assert.Equal([256], writer.Asked);
        Assert.Equal(5002, writer.Advanced);
    }

    [Fact]
    public void A_writer_whose_room_is_too_little_is_asked_for_twice_that()
    {
        var writer = new RoomyWriter(4096);
        new Message1(Message, 0, new string('x', 5000)).WriteTo(writer);
        Assert.Equal([256, 8192], writer.Asked);
        Assert.Equal(5002, writer.Advanced);
    }

    [Fact]
    public void What_the_writer_holds_already_stays()
    {
        var writer = new ArrayBufferWriter<byte>();
        writer.Write("before "u8);
        new Message1(Message, 0, "x").WriteTo(writer);
        Assert.Equal("before <x>"u8, writer.WrittenSpan);
    }

    private sealed class ExactWriter : IBufferWriter<byte>
    {
        private byte[] buffer = [];

        public List<byte> Written { get; } = [];

        public void Advance(int count) => Written.AddRange(buffer.AsSpan(0, count));

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException();

        public Span<byte> GetSpan(int sizeHint = 0) => buffer = new byte[Math.Max(sizeHint, 1)];
    }

    private sealed class RoomyWriter(int least) : IBufferWriter<byte>
    {
        public List<int> Asked { get; } = [];

        public int Advanced { get; private set; }

        public void Advance(int count) => Advanced += count;

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException();

        public Span<byte> GetSpan(int sizeHint = 0)
        {
            Asked.Add(sizeHint);
            return new byte[Math.Max(sizeHint, least)];
        }
    }
}
