namespace LocaleGen;

/// <summary>Finds characters that show nothing, or reorder what stands around them, where nothing needs them (LOC009).</summary>
/// <remarks>
/// Joiners belong to scripts that need them and to emoji, zero width spaces to texts in scripts without spaces between words, marks of
/// direction to right-to-left writing; runs of another direction belong anywhere if they are closed.
/// </remarks>
internal sealed class InvisibleCharacterCheck() : TextCheck(LocaleRules.InvisibleCharacter)
{
    /// <inheritdoc/>
    public override bool ReadsFaultyTexts => true;

    /// <inheritdoc/>
    public override void Check(ReviewedText text, ICollection<MessageError> found)
    {
        for (var index = 0; index < text.Text.Length; index++)
        {
            if (InvisibleCharacters.Is(text.Text[index]))
            {
                Report(text, FindWrong(text), found);
                return;
            }
        }
    }

    private void Report(ReviewedText text, List<int> wrong, ICollection<MessageError> found)
    {
        if (wrong.Count == 0)
        {
            return;
        }

        var unit = text.Text[wrong[0]];
        var what = InvisibleCharacters.IsBidiRun(unit)
            ? $"{InvisibleCharacters.Describe(unit)} has no counterpart in the text, and changes the order of all around it"
            : $"{InvisibleCharacters.Describe(unit)} shows nothing here";
        var remedy = wrong.Count == 1 ? "remove it" : $"remove it, and {wrong.Count - 1} more";
        found.Add(
            new(Rule, new TextRange(wrong[0], 1), $"{what}: {remedy}")
            {
                Fix = new(
                    wrong.Count == 1 ? "Remove the character" : "Remove the characters",
                    new(wrong.Select(place => new TextEdit(new(place, 1), "")))
                ),
            }
        );
    }

    private static List<int> FindWrong(ReviewedText text)
    {
        var wrong = new List<int>();
        var open = new Stack<int>();
        var isolates = 0;
        var isRightToLeft = text.Locale.IsRightToLeft || HasRightToLeft(text.Text);
        var takesZeroWidthSpaces = text.Text.Any(WordSpacing.TakesZeroWidthSpaces);
        for (var index = 0; index < text.Text.Length; index++)
        {
            var unit = text.Text[index];
            if (!InvisibleCharacters.Is(unit))
            {
                continue;
            }

            if (InvisibleCharacters.IsBidiRun(unit))
            {
                Follow(text.Text, index, open, wrong, ref isolates);
            }
            else if (!Belongs(text.Text, index, isRightToLeft, takesZeroWidthSpaces))
            {
                wrong.Add(index);
            }
        }

        wrong.AddRange(open);
        wrong.Sort();
        return wrong;
    }

    // What is opened within an isolate ends with it.
    private static void Follow(
        string text,
        int index,
        Stack<int> open,
        List<int> wrong,
        ref int isolates
    )
    {
        var isIsolate = IsIsolate(text[index]);
        if (text[index] is not ('\u202C' or '\u2069'))
        {
            open.Push(index);
            isolates += isIsolate ? 1 : 0;
        }
        else if (isIsolate && isolates > 0)
        {
            isolates--;
            while (!IsIsolate(text[open.Peek()]))
            {
                wrong.Add(open.Pop());
            }

            open.Pop();
        }
        else if (!isIsolate && open.Count > 0 && !IsIsolate(text[open.Peek()]))
        {
            open.Pop();
        }
        else
        {
            wrong.Add(index);
        }
    }

    private static bool IsIsolate(char unit) => unit is >= '\u2066' and <= '\u2069';

    private static bool Belongs(
        string text,
        int index,
        bool isRightToLeft,
        bool takesZeroWidthSpaces
    )
    {
        var (before, after) = (
            index == 0 ? '\0' : text[index - 1],
            index + 1 == text.Length ? '\0' : text[index + 1]
        );
        return text[index] switch
        {
            '\u200C' or '\u200D' => Joins(before) || Joins(after),
            '\u200B' => takesZeroWidthSpaces,
            var unit => isRightToLeft && InvisibleCharacters.IsBidiMark(unit),
        };
    }

    // Scripts whose letters change where they meet, and pictures.
    private static bool Joins(char unit) =>
        unit
            is (>= '\u0600' and <= '\u1CFF')
                or (>= '\u2190' and <= '\u2BFF')
                or (>= '\uA840' and <= '\uABFF')
                or (>= '\uFB50' and <= '\uFEFE')
        || char.IsSurrogate(unit);

    private static bool HasRightToLeft(string text)
    {
        foreach (var unit in text)
        {
            if (
                unit != '\u061C'
                && unit
                    is (>= '\u0590' and <= '\u08FF')
                        or (>= '\uFB1D' and <= '\uFDFF')
                        or (>= '\uFE70' and <= '\uFEFC')
            )
            {
                return true;
            }
        }

        return false;
    }
}
