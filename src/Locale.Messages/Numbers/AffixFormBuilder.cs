using System.Globalization;
using System.Text;

namespace LocaleGen;

/// <summary>Makes what stands around numbers from the affixes of a pattern, for every sign.</summary>
/// <param name="symbols">What the signs in affixes stand for.</param>
/// <param name="display">When a sign is written.</param>
/// <param name="perMille">Whether percent signs become permille signs.</param>
/// <param name="spaced">Whether the digits are such that CLDR keeps letters apart from.</param>
internal sealed class AffixFormBuilder(
    IAffixSymbols symbols,
    SignDisplay display,
    bool perMille,
    bool spaced
)
{
    private const string Gap = "\u00a0";

    /// <summary>The form of a pattern.</summary>
    public AffixForm Build(NumberPattern pattern) =>
        new(
            new EquatableList<AffixPair>([
                Pair(pattern, SignOfNumber.Positive),
                Pair(pattern, SignOfNumber.PositiveZero),
                Pair(pattern, SignOfNumber.NegativeZero),
                Pair(pattern, SignOfNumber.Negative),
            ])
        );

    /// <summary>The form of a compact pattern, in which words may stand for all of the number.</summary>
    public AffixForm BuildCompact(NumberPattern pattern) =>
        Build(pattern) with
        {
            HidesNumber = pattern.Positive.IntegerTotal == 0,
        };

    private AffixPair Pair(NumberPattern pattern, SignOfNumber sign)
    {
        var shown = Shown(sign);
        var plus = shown == '+' && !HasPlus(pattern.Positive);
        var negative =
            pattern.HasNegative && (shown == '-' || (plus && HasMinus(pattern.Negative!)));
        var source = negative ? pattern.Negative! : pattern.Positive;
        var prefix = source.Prefix;
        if (!negative && (shown == '-' || plus))
        {
            prefix = "-" + prefix;
        }

        var before = Text(prefix, plus);
        var after = Text(source.Suffix, plus);
        return new AffixPair(
            before.Text,
            spaced && before.EndsWithCurrency && IsSpaced(LastOf(before.Text)) ? Gap : "",
            after.Text,
            spaced && after.StartsWithCurrency && IsSpaced(FirstOf(after.Text)) ? Gap : ""
        );
    }

    /// <summary>The sign that is written: <c>-</c>, <c>+</c> or none.</summary>
    private char? Shown(SignOfNumber sign) =>
        display switch
        {
            SignDisplay.Never => null,
            SignDisplay.Auto => sign is SignOfNumber.Negative or SignOfNumber.NegativeZero
                ? '-'
                : null,
            SignDisplay.Always => sign is SignOfNumber.Negative or SignOfNumber.NegativeZero
                ? '-'
                : '+',
            SignDisplay.ExceptZero => sign switch
            {
                SignOfNumber.Negative => '-',
                SignOfNumber.Positive => '+',
                _ => null,
            },
            _ => sign == SignOfNumber.Negative ? '-' : null,
        };

    private AffixText Text(string affix, bool plus)
    {
        var text = new StringBuilder();
        var quoted = false;
        foreach (var character in affix)
        {
            quoted ^= character == '\'';
            text.Append(
                quoted ? character
                : plus && character == '-' ? '+'
                : perMille && character == '%' ? '‰'
                : character
            );
        }

        return AffixPattern.Resolve(text.ToString(), symbols);
    }

    private static bool HasPlus(Subpattern half) =>
        AffixPattern.Has(half.Prefix, '+') || AffixPattern.Has(half.Suffix, '+');

    private static bool HasMinus(Subpattern half) =>
        AffixPattern.Has(half.Prefix, '-') || AffixPattern.Has(half.Suffix, '-');

    /// <summary>Neither a symbol nor white space stands apart from digits by itself.</summary>
    private static bool IsSpaced(UnicodeCategory category) =>
        category
            is not (
                UnicodeCategory.CurrencySymbol
                or UnicodeCategory.MathSymbol
                or UnicodeCategory.ModifierSymbol
                or UnicodeCategory.OtherSymbol
                or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            );

    private static UnicodeCategory FirstOf(string text) =>
        CharUnicodeInfo.GetUnicodeCategory(text, 0);

    private static UnicodeCategory LastOf(string text) =>
        CharUnicodeInfo.GetUnicodeCategory(
            text,
            text.Length > 1 && char.IsLowSurrogate(text[text.Length - 1])
                ? text.Length - 2
                : text.Length - 1
        );
}
