namespace LocaleGen;

/// <summary>Compares the tags of translations with those of a source text (LOC104).</summary>
/// <remarks>
/// A translation has all tags of the source text, no others, and none in one that the source text never has it in. Tags
/// that the source's metadata declares may stand in a translation alone.
/// </remarks>
public sealed class TagParity
{
    private readonly MessageSignature signature;
    private readonly IReadOnlyList<string> used;

    /// <summary>Looks at a source text.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="declared">The tags that the metadata of its key names.</param>
    public TagParity(Message source, IEnumerable<string> declared)
    {
        var uses = TagUses.Of(source);
        used = uses.Select(tag => tag.Name).ToList();
        signature = MessageSignature.Empty with { Tags = TagUses.With(uses, declared) };
    }

    /// <summary>Finds tags that are missing in a translation, that only it has, or that stand in others.</summary>
    /// <param name="translation">The translation.</param>
    /// <param name="length">The length of its text: a missing tag is reported at the whole.</param>
    public IEnumerable<MessageError> Check(Message translation, int length)
    {
        var there = new HashSet<string>(TagUses.Of(translation).Select(tag => tag.Name));
        return used.Where(name => !there.Contains(name))
            .Select(name => new MessageError(
                LocaleRules.TagMismatch,
                new TextRange(0, length),
                $"The tag <{name}> of the source text is missing: write it around the same words"
            ))
            .Concat(TagBinder.Check(translation, signature));
    }
}
