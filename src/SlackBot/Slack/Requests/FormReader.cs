namespace SlackBot.Slack.Requests;

/// <summary>
/// Takes a form apart (https://url.spec.whatwg.org/#urlencoded-parsing), without decoding it; stops after more fields
/// than Slack will ever send.
/// </summary>
internal ref struct FormReader(ReadOnlySpan<byte> form)
{
    /// <summary>Slack sends 15.</summary>
    public const int MostFields = 100;

    private ReadOnlySpan<byte> rest = form;
    private int count;

    /// <summary>Encoded.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Encoded.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Whether there were more than <see cref="MostFields"/>.</summary>
    public readonly bool HasTooMany => count > MostFields;

    /// <summary>Goes to the next field; false at the end, or where there are too many.</summary>
    public bool Read()
    {
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)'&');
            var field = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (field.IsEmpty)
            {
                continue;
            }

            var equals = field.IndexOf((byte)'=');
            Name = equals < 0 ? field : field[..equals];
            Value = equals < 0 ? [] : field[(equals + 1)..];
            return ++count <= MostFields;
        }

        return false;
    }
}
