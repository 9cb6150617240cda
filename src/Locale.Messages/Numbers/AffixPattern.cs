using System.Text;

namespace LocaleGen;

/// <summary>What the signs in the affixes of patterns stand for.</summary>
internal interface IAffixSymbols
{
    /// <summary>The text for <c>-</c>, <c>+</c>, <c>%</c> or <c>‰</c>.</summary>
    string Sign(char sign);

    /// <summary>The text for so many <c>¤</c> in a row.</summary>
    string Currency(int length);
}

/// <summary>An affix with its signs replaced.</summary>
/// <param name="Text">The text.</param>
/// <param name="StartsWithCurrency">Whether its first character is of the currency.</param>
/// <param name="EndsWithCurrency">Whether its last character is of the currency.</param>
internal readonly record struct AffixText(
    string Text,
    bool StartsWithCurrency,
    bool EndsWithCurrency
);

/// <summary>Reads affixes of number patterns: text, quoted text, and signs with a meaning.</summary>
internal static class AffixPattern
{
    private const char CurrencySign = '¤';

    /// <summary>Whether an affix has a sign unquoted.</summary>
    public static bool Has(string affix, char sign)
    {
        var found = false;
        Walk(affix, (character, quoted) => found |= !quoted && character == sign);
        return found;
    }

    /// <summary>How many characters an affix takes, every sign counted as one.</summary>
    public static int LengthOf(string affix)
    {
        var length = 0;
        Walk(affix, (character, _) => length += char.IsLowSurrogate(character) ? 0 : 1);
        return length;
    }

    /// <summary>The most <c>¤</c> that stand in a row in an affix.</summary>
    public static int CurrencyRun(string affix)
    {
        var (longest, run) = (0, 0);
        Walk(
            affix,
            (character, quoted) =>
            {
                run = !quoted && character == CurrencySign ? run + 1 : 0;
                longest = Math.Max(longest, run);
            }
        );
        return longest;
    }

    /// <summary>Replaces the signs of an affix.</summary>
    public static AffixText Resolve(string affix, IAffixSymbols symbols)
    {
        var text = new StringBuilder();
        var (run, starts, ends) = (0, false, false);
        Walk(
            affix,
            (character, quoted) =>
            {
                if (!quoted && character == CurrencySign)
                {
                    run++;
                    return;
                }

                EndRun();
                ends = false;
                if (!quoted && character is '-' or '+' or '%' or '‰')
                {
                    text.Append(symbols.Sign(character));
                }
                else
                {
                    text.Append(character);
                }
            }
        );
        EndRun();
        return new AffixText(text.ToString(), starts, ends);

        void EndRun()
        {
            if (run > 0)
            {
                var currency = symbols.Currency(run);
                starts |= text.Length == 0 && currency.Length > 0;
                ends = currency.Length > 0 || ends;
                text.Append(currency);
                run = 0;
            }
        }
    }

    /// <summary>Two apostrophes are one, in quoted text and outside.</summary>
    private static void Walk(string affix, Action<char, bool> visit)
    {
        var quoted = false;
        for (var index = 0; index < affix.Length; index++)
        {
            if (affix[index] != '\'')
            {
                visit(affix[index], quoted);
            }
            else if (index + 1 < affix.Length && affix[index + 1] == '\'')
            {
                visit('\'', true);
                index++;
            }
            else
            {
                quoted = !quoted;
            }
        }
    }
}
