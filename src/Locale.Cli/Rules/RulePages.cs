using System.Reflection;
using System.Text;

namespace LocaleGen;

/// <summary>The pages of <c>docs/rules</c>, which are part of the tool.</summary>
internal static class RulePages
{
    /// <summary>A page as it is written, in Markdown.</summary>
    /// <exception cref="InvalidOperationException">The rule is reserved and has none.</exception>
    public static string Page(LocaleRule rule)
    {
        using var page =
            Assembly.GetExecutingAssembly().GetManifestResourceStream($"rules/{rule.Id}.md")
            ?? throw new InvalidOperationException($"{rule.Id} has no page.");
        using var reader = new StreamReader(page, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>A page for reading in a terminal: without the marks of headings, code blocks and emphasis.</summary>
    public static string Text(LocaleRule rule)
    {
        var text = new StringBuilder();
        var isCode = false;
        foreach (var line in Page(rule).TrimEnd().Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isCode = !isCode;
            }
            else
            {
                text.Append(
                        isCode ? (line.Length == 0 ? "" : "    " + line)
                        : line.StartsWith('#') ? line.TrimStart('#', ' ')
                        : Plain(line)
                    )
                    .Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The first sentence of what the page says the rule is about.</summary>
    public static string Summary(LocaleRule rule)
    {
        var lines = Page(rule)
            .Split('\n')
            .SkipWhile(line => line != "## What")
            .Skip(1)
            .SkipWhile(line => line.Length == 0)
            .TakeWhile(line => line.Length > 0 && line[0] is not ('#' or '`' or '|'));
        var paragraph = Plain(string.Join(' ', lines)).TrimEnd(':');
        var end = EndOfSentence(paragraph);
        return end < 0 ? paragraph : paragraph[..(end + 1)];
    }

    // A full stop, and behind it a space and a capital; not the one in "e.g. this".
    private static int EndOfSentence(string text)
    {
        for (
            var at = text.IndexOf(". ", StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(". ", at + 1, StringComparison.Ordinal)
        )
        {
            if (at + 2 < text.Length && !char.IsLower(text[at + 2]))
            {
                return at;
            }
        }

        return -1;
    }

    private static string Plain(string markdown)
    {
        var isTable = markdown.StartsWith('|');
        return isTable ? markdown : markdown.Replace("**", "").Replace("`", "");
    }
}
