namespace LocaleGen;

/// <summary>Takes what is wrong with a style.</summary>
/// <param name="start">Where it begins in the style.</param>
/// <param name="length">How long it is.</param>
/// <param name="text">What is wrong and what to do, in one English sentence without a final full stop.</param>
internal delegate void SkeletonFault(int start, int length, string text);

/// <summary>One token of a number skeleton: a stem and what stands behind its slashes.</summary>
/// <param name="Start">Where it begins in the style.</param>
/// <param name="Text">As written.</param>
internal sealed record SkeletonToken(int Start, string Text)
{
    /// <summary>What stands before the first slash.</summary>
    public string Stem { get; } = Text.Split('/')[0];

    /// <summary>What stands behind each slash.</summary>
    public IReadOnlyList<string> Options { get; } = Text.Split('/').Skip(1).ToArray();

    /// <summary>The tokens of a skeleton, which white space separates.</summary>
    /// <param name="style">The style.</param>
    /// <param name="start">Where the skeleton begins in it.</param>
    public static IEnumerable<SkeletonToken> Of(string style, int start)
    {
        for (var index = start; index <= style.Length; index++)
        {
            if (index < style.Length && !PatternCharacters.IsWhiteSpace(style[index]))
            {
                continue;
            }

            if (index > start)
            {
                yield return new SkeletonToken(start, style.Substring(start, index - start));
            }

            start = index + 1;
        }
    }
}
