namespace LocaleGen;

/// <summary>A tag of a message.</summary>
/// <param name="Name">The name; case counts.</param>
/// <param name="Within">The tags that it stands in anywhere in the message, at any depth, sorted; empty where in none.</param>
public sealed record TagSignature(string Name, EquatableList<string> Within);

/// <summary>Finds the tags of a message, and which of them stand in which.</summary>
public static class TagUses
{
    /// <summary>Every tag once, in order of first appearance.</summary>
    public static EquatableList<TagSignature> Of(Message message)
    {
        if (!TagWalk.HasTags(message))
        {
            return EquatableList<TagSignature>.Empty;
        }

        var uses = new List<(string Name, SortedSet<string> Within)>();
        TagWalk.Visit(message, (tag, outer) => Add(uses, tag.Name, outer));
        return new(uses.Select(use => new TagSignature(use.Name, new(use.Within))));
    }

    /// <summary>The same with tags that are declared, and stand in no other where the message does not have them.</summary>
    public static EquatableList<TagSignature> With(
        EquatableList<TagSignature> uses,
        IEnumerable<string> declared
    )
    {
        var more = declared.Where(name =>
            DeclaredTags.IsName(name) && uses.All(use => use.Name != name)
        );
        var added = more.Distinct()
            .Select(name => new TagSignature(name, EquatableList<string>.Empty))
            .ToList();
        return added.Count == 0 ? uses : new(uses.Concat(added));
    }

    private static void Add(
        List<(string Name, SortedSet<string> Within)> uses,
        string name,
        IEnumerable<TagPart> outer
    )
    {
        var index = uses.FindIndex(use => use.Name == name);
        if (index < 0)
        {
            index = uses.Count;
            uses.Add((name, new SortedSet<string>(StringComparer.Ordinal)));
        }

        uses[index].Within.UnionWith(outer.Select(tag => tag.Name));
    }
}
