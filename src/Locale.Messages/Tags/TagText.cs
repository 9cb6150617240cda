using System.Text;

namespace LocaleGen;

/// <summary>Writes tags.</summary>
internal static class TagText
{
    /// <summary>The subtags of a tag, joined.</summary>
    public static string Of(LocaleTag tag)
    {
        if (
            tag.Script is null
            && tag.Region is null
            && tag.Variants.Count == 0
            && tag.Extensions.Count == 0
        )
        {
            return tag.Language;
        }

        var text = new StringBuilder(tag.Language);
        Append(text, tag.Script);
        Append(text, tag.Region);
        foreach (var variant in tag.Variants)
        {
            Append(text, variant);
        }

        foreach (var extension in tag.Extensions)
        {
            Append(text, extension);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string? subtag)
    {
        if (subtag is not null)
        {
            text.Append('-').Append(subtag);
        }
    }
}
