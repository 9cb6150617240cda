using System.Globalization;
using LocaleGen;

namespace SlackBot.Wording.Marks;

/// <summary>The line of a text that a place is on, taken apart into what readers see as characters.</summary>
internal sealed class TextLine
{
    private readonly string text;
    private readonly List<TextRange> elements = [];

    private TextLine(string text, int start, int end, int number)
    {
        this.text = text;
        Number = number;
        for (var at = start; at < end; at = elements[^1].End)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(at, end - at));
            elements.Add(new TextRange(at, length));
        }
    }

    /// <summary>Which line it is, from 1.</summary>
    public int Number { get; }

    /// <summary>How many characters it has.</summary>
    public int Count => elements.Count;

    /// <summary>The line with a place, which may be the end of the text.</summary>
    public static TextLine At(string text, int place)
    {
        var start = place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;
        var end = text.IndexOf('\n', place);
        end = end < 0 ? text.Length : end;
        if (end > start && text[end - 1] == '\r')
        {
            end--;
        }

        return new(text, start, end, text.AsSpan(0, start).Count('\n') + 1);
    }

    /// <summary>Which character a place is in, from 0; <see cref="Count"/> behind the last one.</summary>
    public int IndexOf(int place)
    {
        var index = elements.FindIndex(element => place < element.End);
        return index < 0 ? Count : index;
    }

    /// <summary>A character as a block of code can show it: a tab, or what has no form, takes one column.</summary>
    public string Shown(int index)
    {
        var element = text.Substring(elements[index].Start, elements[index].Length);
        return element == "\t" ? " "
            : char.IsControl(element[0]) || element[0] is '\u2028' or '\u2029' ? "\uFFFD"
            : element;
    }

    /// <summary>How many columns a character takes as it is shown.</summary>
    public int Width(int index) => DisplayWidth.Of(Shown(index));
}
