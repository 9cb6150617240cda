using System.Text;

namespace LocaleGen;

/// <summary>Formats messages by the runtime's compiler and interpreter.</summary>
/// <param name="utf8">Whether the text is written as UTF-8 (and read back) or as UTF-16.</param>
/// <param name="sink">What it is written for; null for plain text.</param>
internal sealed class MessageFormatter(bool utf8, MarkupSink? sink = null)
{
    private const int UsualLength = 256;

    /// <summary>The text, or why the message cannot be compiled.</summary>
    public (string? Text, Refusal? Refusal) Format(PreparedMessage prepared)
    {
        var message = RuntimeMessage.Compile(
            prepared.Tree,
            prepared.Signature,
            prepared.Locale,
            out var errors
        );
        if (message is null)
        {
            return (null, Refusal.Of(errors[0]));
        }

        Argument[] arguments = [.. prepared.Values.Select(ToArgument)];
        var text =
            utf8 ? FormatUtf8(message, arguments)
            : sink is { } markup ? message.Format(markup, arguments)
            : message.Format(arguments);
        return (text, null);
    }

    private string FormatUtf8(RuntimeMessage message, Argument[] arguments)
    {
        for (var length = UsualLength; ; length = checked(length * 2))
        {
            var destination = new byte[length];
            var done = sink is { } markup
                ? message.TryFormat(markup, arguments, destination.AsSpan(), out var written)
                : message.TryFormat(arguments, destination.AsSpan(), out written);
            if (done)
            {
                return Encoding.UTF8.GetString(destination, 0, written);
            }
        }
    }

    private static Argument ToArgument(GivenArgument value) =>
        value switch
        {
            TextArgument text => text.Text,
            NumberArgument number => number.Number,
            MomentArgument moment => (Moment)moment.Instant,
            TextListArgument list => (TextList)list.Items.ToArray(),
            _ => throw new InvalidOperationException(
                $"The message was compiled for a {value.GetType().Name}, which the runtime does not take."
            ),
        };
}
