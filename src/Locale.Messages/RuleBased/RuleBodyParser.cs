namespace LocaleGen;

/// <summary>Reads the body of a rule: at most two substitutions and a plural among text.</summary>
internal sealed class RuleBodyParser(
    RuleSetParser sets,
    RuleSet set,
    NumberRule rule,
    NumberRule? before
)
{
    private const string PluralStart = "$(";
    private const string PluralEnd = ")$";

    private static readonly string[] Starts =
    [
        "<<",
        "<%",
        "<#",
        "<0",
        ">>",
        ">%",
        ">#",
        ">0",
        "=%",
        "=#",
        "=0",
    ];

    /// <summary>Reads the parts.</summary>
    public void Read(string body)
    {
        var text = body;
        var first = Take(ref text);
        var second = first is null ? null : Take(ref text);
        var place = 0;
        foreach (var substitution in new[] { first, second })
        {
            if (substitution is { } found)
            {
                AddText(text, place, found.Place);
                rule.Parts.Add(found.Part);
                place = found.Place;
            }
        }

        AddText(text, place, text.Length);
    }

    /// <summary>Takes the first substitution out of the text; its place is in what is left.</summary>
    private (int Place, RuleSubstitution Part)? Take(ref string text)
    {
        var whole = text;
        var start = Starts
            .Select(mark => whole.IndexOf(mark, StringComparison.Ordinal))
            .Where(place => place >= 0)
            .DefaultIfEmpty(-1)
            .Min();
        var end = start < 0 ? -1 : EndOf(text, start);
        if (end < 0)
        {
            return null;
        }

        var token = text.Substring(start, end + 1 - start);
        text = text.Remove(start, token.Length);
        return (start, Substitution(token));
    }

    private static int EndOf(string text, int start)
    {
        if (string.CompareOrdinal(text, start, ">>>", 0, 3) == 0)
        {
            return start + 2;
        }

        var mark = text[start];
        var end = text.IndexOf(mark, start + 1);
        return end >= 0 && mark == '<' && end < text.Length - 1 && text[end + 1] == mark
            ? end + 1
            : end;
    }

    private RuleSubstitution Substitution(string token)
    {
        var kind = KindOf(token[0]);
        var withZeros =
            kind == SubstitutionKind.Numerator
            && token.Length > 2
            && token.EndsWith("<<", StringComparison.Ordinal);
        var inner = token.Substring(1, token.Length - (withZeros ? 3 : 2));
        var named = inner.StartsWith("%", StringComparison.Ordinal) ? sets.Find(inner) : null;
        var isPattern = inner.Length > 0 && inner[0] is '#' or '0' && named is null;
        var writer = isPattern ? null : named ?? set;
        var byDigits =
            kind == SubstitutionKind.Fractional
            && (inner.Length == 0 || inner == ">" || ReferenceEquals(writer, set));
        if (kind == SubstitutionKind.Fractional && !byDigits && writer is not null)
        {
            writer.IsFraction = true;
        }

        return new RuleSubstitution(kind, writer, isPattern ? inner.TrimEnd('<') : null)
        {
            Rule = kind == SubstitutionKind.Modulus && inner == ">" ? before : null,
            ByDigits = byDigits,
            Spaced = inner != ">",
            WithZeros = withZeros,
        };
    }

    private SubstitutionKind KindOf(char mark)
    {
        var isFraction = rule.Kind is RuleKind.Improper or RuleKind.Proper or RuleKind.Default;
        return (mark, rule.Kind) switch
        {
            ('<', RuleKind.Negative) => throw new FormatException(
                "A rule for negative numbers has no quotient."
            ),
            ('<', _) when isFraction => SubstitutionKind.Integral,
            ('<', _) => set.IsFraction ? SubstitutionKind.Numerator : SubstitutionKind.Quotient,
            ('>', RuleKind.Negative) => SubstitutionKind.Absolute,
            ('>', _) when isFraction => SubstitutionKind.Fractional,
            ('>', _) => SubstitutionKind.Modulus,
            _ => SubstitutionKind.Same,
        };
    }

    /// <summary>Adds text, and the plural in it if there is one.</summary>
    private void AddText(string text, int start, int end)
    {
        var piece = text.Substring(start, end - start);
        var plural = piece.IndexOf(PluralStart, StringComparison.Ordinal);
        var close = plural < 0 ? -1 : piece.IndexOf(PluralEnd, plural, StringComparison.Ordinal);
        if (close < 0)
        {
            AddPlain(piece);
            return;
        }

        AddPlain(piece.Substring(0, plural));
        var content = plural + PluralStart.Length;
        rule.Parts.Add(RulePlurals.Read(piece.Substring(content, close - content)));
        AddPlain(piece.Substring(close + PluralEnd.Length));
    }

    private void AddPlain(string text)
    {
        if (text.Length > 0)
        {
            rule.Parts.Add(new RuleText(text));
        }
    }
}
