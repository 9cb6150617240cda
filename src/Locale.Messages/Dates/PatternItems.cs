using System.Text;

namespace LocaleGen;

/// <summary>A piece of a date pattern or skeleton: a letter with its repetitions, or text as it is written, quotes included.</summary>
/// <param name="Text">As written.</param>
/// <param name="IsField">Whether it is a letter with its repetitions.</param>
internal readonly record struct PatternItem(string Text, bool IsField)
{
    /// <summary>Takes a pattern apart.</summary>
    public static List<PatternItem> Split(string pattern)
    {
        var items = new List<PatternItem>();
        var literal = new StringBuilder();
        for (var index = 0; index < pattern.Length; )
        {
            var end = EndOfItem(pattern, index);
            if (IsLetter(pattern[index]))
            {
                Flush(items, literal);
                items.Add(new PatternItem(pattern.Substring(index, end - index), true));
            }
            else
            {
                literal.Append(pattern, index, end - index);
            }

            index = end;
        }

        Flush(items, literal);
        return items;
    }

    /// <summary>Whether a character stands for a field where it is not quoted.</summary>
    public static bool IsLetter(char unit) => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static void Flush(List<PatternItem> items, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            items.Add(new PatternItem(literal.ToString(), false));
            literal.Clear();
        }
    }

    /// <summary>The end of what begins here: of a letter's repetitions, a quotation, or one character.</summary>
    private static int EndOfItem(string pattern, int start)
    {
        var end = start + 1;
        if (IsLetter(pattern[start]))
        {
            while (end < pattern.Length && pattern[end] == pattern[start])
            {
                end++;
            }
        }
        else if (pattern[start] == '\'')
        {
            var closing = end < pattern.Length ? pattern.IndexOf('\'', end) : -1;
            end = closing < 0 ? pattern.Length : closing + 1;
        }

        return end;
    }
}
