using Microsoft.CodeAnalysis.Text;

namespace LocaleGen.Tests;

/// <summary>A text in which <c>[|…|]</c> marks where something is expected.</summary>
internal sealed record Markup(string Text, IReadOnlyList<TextSpan> Spans)
{
    public static Markup Parse(string marked)
    {
        var spans = new List<TextSpan>();
        var text = "";
        while (marked.IndexOf("[|", StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = marked.IndexOf("|]", start, StringComparison.Ordinal);
            text += marked[..start];
            spans.Add(new TextSpan(text.Length, end - start - 2));
            text += marked[(start + 2)..end];
            marked = marked[(end + 2)..];
        }

        return new Markup(text + marked, spans);
    }
}
