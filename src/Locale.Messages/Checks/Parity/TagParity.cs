namespace LocaleGen;

/// <summary>Compares the tags of translations with those of a source text (LOC104).</summary>
/// <remarks>
/// A translation has all tags of the source text, no others, and none in one that the source text never has it in. Tags
/// that the source's metadata declares may stand in a translation alone. One tag missing and one too many are one mistake: a
/// name that was misspelt or translated.
/// </remarks>
public sealed class TagParity
{
    private readonly Message source;
    private readonly MessageSignature signature;
    private readonly IReadOnlyList<string> used;

    /// <summary>Looks at a source text.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="declared">The tags that the metadata of its key names.</param>
    public TagParity(Message source, IEnumerable<string> declared)
    {
        this.source = source;
        var uses = TagUses.Of(source);
        used = uses.Select(tag => tag.Name).ToList();
        signature = MessageSignature.Empty with { Tags = TagUses.With(uses, declared) };
    }

    /// <summary>Finds tags that are missing in a translation, that only it has, or that stand in others.</summary>
    /// <param name="translation">The translation.</param>
    /// <param name="length">The length of its text: a missing tag is reported at the whole.</param>
    public IReadOnlyList<MessageError> Check(Message translation, int length)
    {
        if (used.Count == 0 && !TagWalk.HasTags(translation))
        {
            return [];
        }

        var there = TagUses.Of(translation).Select(tag => tag.Name).ToList();
        var missing = used.Except(there).ToList();
        var extra = there.Except(signature.Tags.Select(tag => tag.Name)).ToList();
        if (missing.Count == 1 && extra.Count == 1)
        {
            return [Misnamed(translation, extra[0], missing[0])];
        }

        return
        [
            .. missing.Select(name => Missing(translation, name, length)),
            .. TagBinder.Check(translation, signature),
        ];
    }

    private static MessageError Misnamed(Message translation, string name, string meant)
    {
        var tags = TagsNamed(translation, name);
        return new(
            LocaleRules.TagMismatch,
            tags[0].Range,
            $"The source text has no tag <{name}>, and <{meant}> is missing: write '{meant}'"
        )
        {
            Fix = new(
                $"Rename <{name}> to <{meant}>",
                new(tags.Select(tag => new TextEdit(tag.NameRange, meant)))
            ),
        };
    }

    private MessageError Missing(Message translation, string name, int length) =>
        new(
            LocaleRules.TagMismatch,
            new TextRange(0, length),
            $"The tag <{name}> of the source text is missing: write it around the same words"
        )
        {
            Fix =
                StandsAroundAll(source, name) && !TagWalk.HasTags(translation)
                    ? new(
                        $"Put <{name}> around the text",
                        new([new(new(0, 0), $"<{name}>"), new(new(length, 0), $"</{name}>")])
                    )
                    : null,
        };

    private static bool StandsAroundAll(Message message, string name) =>
        message.Parts.Count > 1
        && message.Parts[0] is TagPart { Kind: TagKind.Open } first
        && message.Parts[message.Parts.Count - 1] is TagPart { Kind: TagKind.Close } last
        && first.Name == name
        && last.Name == name
        && message.Parts.Count(part => part is TagPart tag && tag.Name == name) == 2;

    private static List<TagPart> TagsNamed(Message message, string name)
    {
        var tags = new List<TagPart>();
        foreach (var part in message.Parts)
        {
            if (part is TagPart tag && tag.Name == name)
            {
                tags.Add(tag);
            }

            foreach (var branch in Branches.Of(part))
            {
                tags.AddRange(TagsNamed(branch, name));
            }
        }

        return tags;
    }
}
