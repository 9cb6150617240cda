namespace LocaleGen;

/// <content>The digits before and behind the point.</content>
internal sealed partial class SubpatternReader
{
    private void ReadInteger()
    {
        var groups = new List<int>();
        for (; !Failed; position++, current.Width++)
        {
            switch (Next)
            {
                case ',':
                    groups.Add(0);
                    continue;
                case '#':
                    ReadOptional();
                    break;
                case '@':
                    ReadSignificant();
                    break;
                case >= '0' and <= '9':
                    ReadDigit();
                    break;
                default:
                    SetGrouping(groups);
                    return;
            }

            current.IntegerTotal++;
            if (groups.Count > 0)
            {
                groups[groups.Count - 1]++;
            }
        }
    }

    private void SetGrouping(List<int> groups)
    {
        if (groups.Count == 0)
        {
            return;
        }

        var last = groups[groups.Count - 1];
        if (last == 0)
        {
            Report("The pattern has no digit behind a ',': write digits there, or leave it out");
        }
        else if (groups.Count > 1 && groups[groups.Count - 2] == 0)
        {
            Report("The pattern has ',' twice in a row: leave out one of them");
        }
        else
        {
            current.Grouping = new PatternGrouping(
                last,
                groups.Count > 1 ? groups[groups.Count - 2] : last
            );
        }
    }

    private void ReadOptional()
    {
        if (current.IntegerDigits > 0)
        {
            Report("The pattern has '#' behind a digit: before the decimal point '#' comes first");
        }

        current.OptionalSignificant += current.Significant > 0 ? 1 : 0;
    }

    private void ReadSignificant()
    {
        if (current.IntegerDigits > 0 || current.OptionalSignificant > 0)
        {
            Report(
                "The pattern has '@' behind a digit or '#': write it as in '@@#', or without '@'"
            );
        }

        current.Significant++;
    }

    private void ReadDigit()
    {
        if (current.Significant > 0)
        {
            Report("The pattern mixes '@' and digits: write one or the other");
        }

        current.IntegerDigits++;
        current.Digits += (char)Next;
    }

    private void ReadDecimal()
    {
        if (!TakeDecimalPoint())
        {
            return;
        }

        current.Width++;
        current.HasDecimal = true;
        current.Digits += "." + ReadFraction();
    }

    /// <summary>The point, or a currency sign in its place.</summary>
    private bool TakeDecimalPoint()
    {
        if (
            Next == '¤'
            && position + 1 < pattern.Length
            && pattern[position + 1] is '#' or (>= '0' and <= '9')
        )
        {
            current.CurrencyIsDecimal = true;
            position++;
            return true;
        }

        return Take('.');
    }

    /// <summary>The digits behind the point, 0 for those that are optional.</summary>
    private string ReadFraction()
    {
        var digits = "";
        for (; !Failed; position++, current.Width++)
        {
            if (Next == '#')
            {
                digits += '0';
            }
            else if (Next is >= '0' and <= '9')
            {
                if (current.FractionTotal > current.FractionDigits)
                {
                    Report(
                        "The pattern has a digit behind '#': behind the decimal point digits come first"
                    );
                }

                current.FractionDigits++;
                digits += (char)Next;
            }
            else
            {
                break;
            }

            current.FractionTotal++;
        }

        return digits;
    }
}
