namespace LocaleGen;

/// <summary>The words of a message, without its arguments and selectors.</summary>
internal static class Literals
{
    /// <summary>Adds the text parts of a message and of its branches, in written order.</summary>
    public static void Collect(Message message, List<TextPart> parts)
    {
        for (var index = 0; index < message.Parts.Count; index++)
        {
            var part = message.Parts[index];
            if (part is TextPart literal)
            {
                parts.Add(literal);
            }

            for (var branch = 0; branch < Branches.CountOf(part); branch++)
            {
                Collect(Branches.At(part, branch), parts);
            }
        }
    }

    /// <summary>Whether any of the words has a character; allocates nothing for a message without branches.</summary>
    public static bool Any(Message message, Func<char, bool> isSought)
    {
        for (var index = 0; index < message.Parts.Count; index++)
        {
            var part = message.Parts[index];
            if (part is TextPart literal)
            {
                foreach (var unit in literal.Text)
                {
                    if (isSought(unit))
                    {
                        return true;
                    }
                }
            }

            for (var branch = 0; branch < Branches.CountOf(part); branch++)
            {
                if (Any(Branches.At(part, branch), isSought))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Where a piece of a text part stands in the message as written; the whole part where quoting hides it.</summary>
    public static TextRange Find(string text, TextPart part, int start, int length)
    {
        var words = part.Text.Substring(start, length);
        var isPlain = part.Range.Length == part.Text.Length;
        var place = isPlain
            ? part.Range.Start + start
            : text.IndexOf(words, part.Range.Start, part.Range.Length, StringComparison.Ordinal);
        return place < 0 ? part.Range : new(place, length);
    }
}
