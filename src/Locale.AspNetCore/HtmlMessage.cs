using System.Buffers;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace LocaleGen;

/// <summary>A message as the HTML of a page: its tags are markup, and its text and arguments are escaped already.</summary>
/// <typeparam name="TMessage">The message.</typeparam>
public readonly struct HtmlMessage<TMessage> : IHtmlContent
    where TMessage : struct, IMessage
{
    private const int UsualLength = 256;

    private readonly MarkupMessage<TMessage> message;

    internal HtmlMessage(in MarkupMessage<TMessage> message) => this.message = message;

    /// <summary>Writes the HTML, without a string in between.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="encoder">Not asked: nothing is left to encode.</param>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> usual = stackalloc char[UsualLength];
        if (message.TryFormat(usual, out var written))
        {
            writer.Write(usual[..written]);
            return;
        }

        for (var length = UsualLength * 4; ; length = checked(length * 2))
        {
            var rented = ArrayPool<char>.Shared.Rent(length);
            var fits = message.TryFormat(rented, out written);
            if (fits)
            {
                writer.Write(rented, 0, written);
            }

            ArrayPool<char>.Shared.Return(rented);
            if (fits)
            {
                return;
            }
        }
    }

    /// <summary>The HTML as a string.</summary>
    public override string ToString() => message.ToString();
}

/// <summary>Messages as the HTML of a page.</summary>
public static class HtmlMessageExtensions
{
    /// <summary>
    /// The message for a Razor page, which writes it as it is: <c>@strings.Terms(link: address).ToHtml()</c>. A message by itself
    /// is plain text there, which the page encodes.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <param name="handler">Is asked for tags first; null for those that HTML knows alone.</param>
    public static HtmlMessage<TMessage> ToHtml<TMessage>(
        this TMessage message,
        ITagHandler? handler = null
    )
        where TMessage : struct, IMessage => new(new(message, MarkupSink.Html, handler));
}
