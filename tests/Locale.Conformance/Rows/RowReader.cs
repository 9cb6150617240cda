using System.Diagnostics.CodeAnalysis;

namespace LocaleGen;

/// <summary>Makes rows of requests.</summary>
internal sealed class RowReader(LocaleLookup locales)
{
    private readonly MessagePreparation preparation = new(locales);

    /// <summary>
    /// Reads a request. What is refused here never reaches a locale file: an unknown locale, and values of the wrong type,
    /// which no C# code could hand over. A message with a syntax error is a row like any other.
    /// </summary>
    public bool TryRead(
        MessageRequest request,
        int index,
        [NotNullWhen(true)] out MessageRow? row,
        [NotNullWhen(false)] out Refusal? refusal
    )
    {
        (row, refusal) = Read(request, index);
        return row is not null;
    }

    private (MessageRow? Row, Refusal? Refusal) Read(MessageRequest request, int index)
    {
        var (record, unknown) = locales.Find(request.Locale);
        if (record is null)
        {
            return (null, unknown);
        }

        var tag = CldrData.Full.Tags.Canonicalize(LocaleTag.Parse(request.Locale));
        var tags = request.Tags.IsAny ? TagNames.In(request.Message) : [];
        if (MessageParser.Parse(request.Message, request.Tags).Message is null)
        {
            return (
                new(index, request.Locale, tag, request.Message, [])
                {
                    Tags = tags,
                    IsBroken = true,
                },
                null
            );
        }

        var (message, refusal) = preparation.Prepare(
            request.Locale,
            request.Message,
            request.Arguments,
            request.Tags
        );
        return message is null
            ? (null, refusal)
            : (
                new(index, request.Locale, tag, message.Text, ArgumentsOf(message)) { Tags = tags },
                null
            );
    }

    private static (string Name, GivenArgument Value)[] ArgumentsOf(PreparedMessage message) =>
        [
            .. message.Signature.Arguments.Zip(
                message.Values,
                (argument, value) => (argument.Name, value)
            ),
        ];
}
