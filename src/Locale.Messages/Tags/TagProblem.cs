using System.Text;

namespace LocaleGen;

/// <summary>Why a text is no tag.</summary>
/// <param name="Place">The UTF-16 code unit where it stops being one, from 0.</param>
/// <param name="Reason">What is wrong, and what to write instead.</param>
internal sealed record TagProblem(int Place, string Reason)
{
    private const int ShownLength = 40;

    public FormatException ToException(string text) =>
        new($"'{Shown(text)}' is not a language tag, at character {Place + 1}: {Reason}.");

    /// <summary>The start of a text, with what cannot be shown as <c>?</c>.</summary>
    private static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var character in text.Substring(0, Math.Min(text.Length, ShownLength)))
        {
            shown.Append(
                char.IsControl(character) || char.IsSurrogate(character) ? '?' : character
            );
        }

        return text.Length > ShownLength ? shown.Append('…').ToString() : shown.ToString();
    }
}
