using System.Buffers;
using System.IO.Pipelines;

namespace SlackBot.Slack.Requests;

/// <summary>The body of a request, byte for byte, in a borrowed buffer.</summary>
internal sealed class RawBody : IDisposable
{
    private const int FirstGuess = 4096;

    private byte[] buffer;
    private int length;

    private RawBody(int capacity) => buffer = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>Valid until the body is disposed.</summary>
    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(0, length);

    /// <summary>Reads the whole body.</summary>
    /// <param name="limit">In bytes.</param>
    /// <returns>Null where it is longer than the limit; by its announced length, without reading it.</returns>
    /// <exception cref="BadHttpRequestException">It ends early, is chunked wrongly or comes too slowly.</exception>
    /// <exception cref="IOException">The client is gone.</exception>
    public static async ValueTask<RawBody?> ReadAsync(
        HttpRequest request,
        int limit,
        CancellationToken cancellationToken
    )
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        var body = new RawBody((int)(request.ContentLength ?? FirstGuess));
        try
        {
            if (await body.FillAsync(request.BodyReader, limit, cancellationToken))
            {
                return body;
            }
        }
        catch
        {
            body.Dispose();
            throw;
        }

        body.Dispose();
        return null;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        length = 0;
    }

    private async ValueTask<bool> FillAsync(
        PipeReader reader,
        int limit,
        CancellationToken cancellationToken
    )
    {
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken);
            var fits = result.Buffer.Length <= limit - length;
            if (fits)
            {
                Append(result.Buffer);
            }

            reader.AdvanceTo(result.Buffer.End);
            if (!fits || result.IsCompleted)
            {
                return fits;
            }
        }
    }

    private void Append(in ReadOnlySequence<byte> bytes)
    {
        var needed = length + (int)bytes.Length;
        if (needed > buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, buffer.Length * 2));
            Bytes.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        bytes.CopyTo(buffer.AsSpan(length));
        length = needed;
    }
}
