namespace LocaleGen;

/// <summary>Reads the halves of a number pattern, as ICU does.</summary>
internal sealed partial class SubpatternReader(string pattern, SkeletonFault fault)
{
    private const int End = -1;
    private int position;
    private Subpattern current = new();

    /// <summary>Whether something was wrong.</summary>
    public bool Failed { get; private set; }

    private int Next => position < pattern.Length ? pattern[position] : End;

    /// <summary>Reads one half.</summary>
    public Subpattern Read()
    {
        current = new Subpattern();
        ReadPadding(PadPosition.BeforePrefix);
        current.Prefix = ReadAffix();
        ReadPadding(PadPosition.AfterPrefix);
        ReadInteger();
        ReadDecimal();
        CheckDigits();
        ReadExponent();
        ReadPadding(PadPosition.BeforeSuffix);
        current.Suffix = ReadAffix();
        ReadPadding(PadPosition.AfterSuffix);
        return current;
    }

    /// <summary>Steps over the <c>;</c> between the halves; one at the end says nothing.</summary>
    public bool TakeSeparator() => Take(';') && Next != End;

    /// <summary>Notes what stands behind the pattern.</summary>
    public void ExpectEnd()
    {
        if (Next != End && !Failed)
        {
            Report(
                $"The pattern has '{(char)Next}' where it means nothing: put it in apostrophes if it is text"
            );
        }
    }

    private bool Take(char character)
    {
        if (Next != character)
        {
            return false;
        }

        position++;
        return true;
    }

    private void ReadPadding(PadPosition place)
    {
        if (!Take('*'))
        {
            return;
        }

        if (current.Pad.Length > 0)
        {
            Report("The pattern says twice what to pad with: leave out one '*'");
        }

        var start = position;
        ReadLiteral();
        current.Pad = pattern.Substring(start, position - start);
        current.PadPosition = place;
    }

    private string ReadAffix()
    {
        var start = position;
        while (
            !Failed
            && Next is not ('#' or '@' or ';' or '*' or '.' or ',' or (>= '0' and <= '9') or End)
        )
        {
            ReadLiteral();
        }

        return pattern.Substring(start, position - start);
    }

    /// <summary>One character, or what stands in apostrophes.</summary>
    private void ReadLiteral()
    {
        if (Next == End)
        {
            Report(
                "The pattern ends where a character is expected: write one, or leave out the '*'"
            );
            return;
        }

        if (Next != '\'')
        {
            position += char.IsHighSurrogate((char)Next) && position + 1 < pattern.Length ? 2 : 1;
            return;
        }

        var closing = pattern.IndexOf('\'', position + 1);
        if (closing < 0)
        {
            Report("The quoted text in the pattern is not closed: write an apostrophe at its end");
            position = pattern.Length;
            return;
        }

        position = closing + 1;
    }

    private void CheckDigits()
    {
        if (ScaleFactor.Parse(current.Digits + "0") is null)
        {
            Report("The pattern rounds to a number of more than 18 digits: write fewer");
        }
    }

    private void ReadExponent()
    {
        if (Next != 'E')
        {
            return;
        }

        if (current.Grouping.Primary > 0)
        {
            Report("The pattern groups digits before an exponent: leave out the ','");
        }

        position++;
        current.Width++;
        if (Take('+'))
        {
            current.ExponentSigned = true;
            current.Width++;
        }

        for (; Take('0'); current.Width++)
        {
            current.ExponentDigits++;
        }
    }

    private void Report(string text)
    {
        if (!Failed)
        {
            Failed = true;
            fault(Math.Min(position, pattern.Length), position < pattern.Length ? 1 : 0, text);
        }
    }
}
