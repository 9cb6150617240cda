namespace LocaleGen;

/// <summary>A message that is read, fits the values given, and knows its locale.</summary>
/// <param name="Tree">The message; arguments that are not given are text in it.</param>
/// <param name="Text">The same as written.</param>
/// <param name="Signature">The arguments it uses, by the types of the values given.</param>
/// <param name="Values">The values, in the order of the signature.</param>
/// <param name="Locale">The data of its locale.</param>
internal sealed record PreparedMessage(
    Message Tree,
    string Text,
    MessageSignature Signature,
    IReadOnlyList<GivenArgument> Values,
    LocaleRecord Locale
);

/// <summary>Reads messages for formatting.</summary>
internal sealed class MessagePreparation(LocaleLookup locales)
{
    /// <summary>The message ready for an engine, or why it is refused.</summary>
    /// <param name="locale">A BCP 47 tag.</param>
    /// <param name="text">The message.</param>
    /// <param name="given">The values by name; more than the message uses does not matter.</param>
    /// <param name="tags">The tags that are markup in the message; none where null.</param>
    public (PreparedMessage? Message, Refusal? Refusal) Prepare(
        string locale,
        string text,
        IReadOnlyDictionary<string, GivenArgument> given,
        DeclaredTags? tags = null
    )
    {
        var (record, refusal) = locales.Find(locale);
        if (record is null)
        {
            return (null, refusal);
        }

        var parsed = MessageParser.Parse(text, tags ?? DeclaredTags.None);
        if (parsed.Message is null)
        {
            return (null, Refusal.Of(parsed.Errors[0]));
        }

        var tree = MissingArguments.PrintNames(parsed.Message, [.. given.Keys]);
        var uses = ArgumentUses.Of(tree);
        given = WithAddresses(given, uses);
        if (GivenArgumentCheck.FirstProblem(uses, given) is { } problem)
        {
            return (null, Refusal.Of(problem));
        }

        var names = uses.Select(use => use.Name).Distinct().ToArray();
        var signature = new MessageSignature(
            new(names.Select(name => new ArgumentSignature(name, KindOf(given[name]))))
        )
        {
            Tags = TagUses.Of(tree),
        };
        var written = ReferenceEquals(tree, parsed.Message)
            ? text
            : MessagePrinter.Print(tree, tags ?? DeclaredTags.None);
        GivenArgument[] values = [.. names.Select(name => given[name])];
        return (new(tree, written, signature, values, record), null);
    }

    /// <summary>A link without an address is one that leads nowhere, and its text is printed.</summary>
    private static IReadOnlyDictionary<string, GivenArgument> WithAddresses(
        IReadOnlyDictionary<string, GivenArgument> given,
        IEnumerable<ArgumentUse> uses
    ) =>
        uses.Any(use => use.Name == KnownTags.Link) && !given.ContainsKey(KnownTags.Link)
            ? new Dictionary<string, GivenArgument>(given)
            {
                [KnownTags.Link] = new TextArgument(null),
            }
            : given;

    private static ArgumentKind KindOf(GivenArgument value) =>
        value switch
        {
            NumberArgument => ArgumentKind.Number,
            MomentArgument => ArgumentKind.Moment,
            TextListArgument => ArgumentKind.List,
            _ => ArgumentKind.Text,
        };
}
